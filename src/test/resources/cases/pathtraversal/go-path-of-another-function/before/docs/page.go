package docs

import "os"

func page(name string) ([]byte, error) {
	return os.ReadFile(place(name))
}

func place(name string) string {
	return "/srv/docs/" + name
}
