package themes

import (
	"archive/zip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func unpack(r *zip.Reader, folder string) error {
	one := func(f *zip.File) error {
		src, err := f.Open()
		if err != nil {
			return err
		}
		defer src.Close()
		target := filepath.Join(folder, f.Name)
		if rel, err := filepath.Rel(folder, target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			return errors.New("archive entry leads out of the folder")
		}
		dst, err := os.OpenFile(target, os.O_CREATE|os.O_WRONLY, 0600)
		if err != nil {
			return err
		}
		defer dst.Close()
		_, err = io.CopyN(dst, src, int64(f.UncompressedSize64))
		return err
	}
	for _, f := range r.File {
		if err := one(f); err != nil {
			return err
		}
	}
	return nil
}
