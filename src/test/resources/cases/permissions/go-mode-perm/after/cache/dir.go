package cache

import "os"

func prepare(dir string) error {
	if _, err := os.Stat(dir); os.IsNotExist(err) {
		return os.Mkdir(dir, 0750)
	}
	return nil
}
