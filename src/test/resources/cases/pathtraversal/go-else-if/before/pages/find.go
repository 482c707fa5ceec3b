package pages

import (
	"os"
	"path/filepath"
)

const root = "pages"

func find(name string) (os.FileInfo, error) {
	if name == "" {
		return os.Stat(root)
	} else if info, err := os.Stat(filepath.Join(root, name)); err == nil {
		return info, nil
	}
	return nil, os.ErrNotExist
}
