package store

import (
	"os"
	"path/filepath"
)

func folder(root, ticket string) (string, error) {
	dir := filepath.Join(root, "tickets", ticket)
	if err := os.MkdirAll(dir, 0777); err != nil {
		return "", err
	}
	return dir, nil
}
