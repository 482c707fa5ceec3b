package plans

import (
	"archive/zip"
	"fmt"
	"os"
)

func folders(archive *zip.ReadCloser, site string) error {
	for _, entry := range archive.File {
		if !entry.FileInfo().IsDir() {
			continue
		}
		path := fmt.Sprintf("%s/%s", site, entry.Name)
		if err := os.MkdirAll(path, 0o750); err != nil {
			return err
		}
	}
	return nil
}
