package docs

import "os"

const terms = "/srv/docs/terms.txt"

func read() ([]byte, error) {
	return os.ReadFile(terms)
}
