package store

import (
	"io/fs"
	"os"
)

func Share(path string, mode func() fs.FileMode) error {
	return os.Chmod(path, mode())
}
