package course

import (
	"archive/zip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
)

var errOutside = errors.New("outside of the course")

func unpackMaterial(entries []*zip.File, folder string) error {
	for _, entry := range entries {
		full := filepath.Join(folder, entry.Name)
		if !strings.HasPrefix(full, folder) {
			return errOutside
		}
		src, err := entry.Open()
		if err != nil {
			return err
		}
		data, err := io.ReadAll(src)
		src.Close()
		if err != nil {
			return err
		}
		if err := os.WriteFile(full, data, 0o600); err != nil {
			return err
		}
	}
	return nil
}
