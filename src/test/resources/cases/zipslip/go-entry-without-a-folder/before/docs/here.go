package docs

import (
	"archive/zip"
	"os"
	"path/filepath"
)

func here(archive *zip.Reader) error {
	for _, entry := range archive.File {
		file, err := os.Create(filepath.Join(entry.Name, "content"))
		if err != nil {
			return err
		}
		file.Close()
	}
	return nil
}
