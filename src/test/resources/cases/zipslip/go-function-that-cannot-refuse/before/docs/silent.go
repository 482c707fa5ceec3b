package docs

import (
	"archive/zip"
	"os"
	"path/filepath"
)

func target(folder string, entry *zip.File) string {
	return filepath.Join(folder, entry.Name)
}

func prepare(folder string, entry *zip.File) error {
	return os.MkdirAll(target(folder, entry), 0o755)
}
