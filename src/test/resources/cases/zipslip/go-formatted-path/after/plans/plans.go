package plans

import (
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func folders(archive *zip.ReadCloser, site string) error {
	for _, entry := range archive.File {
		if !entry.FileInfo().IsDir() {
			continue
		}
		path := fmt.Sprintf("%s/%s", site, entry.Name)
		if rel, err := filepath.Rel(site, path); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			return fmt.Errorf("archive entry leads out of the folder")
		}
		if err := os.MkdirAll(path, 0o750); err != nil {
			return err
		}
	}
	return nil
}
