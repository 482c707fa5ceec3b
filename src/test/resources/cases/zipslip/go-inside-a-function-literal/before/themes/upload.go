package themes

import (
	"archive/zip"
	"io"
	"os"
	"path/filepath"
)

func unpack(r *zip.Reader, folder string) error {
	one := func(f *zip.File) error {
		src, err := f.Open()
		if err != nil {
			return err
		}
		defer src.Close()
		dst, err := os.OpenFile(filepath.Join(folder, f.Name), os.O_CREATE|os.O_WRONLY, 0600)
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
