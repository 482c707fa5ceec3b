package store

import "os"

func Share(path string) error {
	return os.Chmod(path, os.ModePerm)
}
