package importer

import (
	"compress/gzip"
	"io"
	"os"
)

func unpack(in io.Reader, path string) error {
	zr, err := gzip.NewReader(in)
	if err != nil {
		return err
	}
	defer zr.Close()
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	defer out.Close()
	if _, err := io.Copy(out, zr); err != nil {
		return err
	}
	return nil
}
