package importer

import (
	"compress/gzip"
	"errors"
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
	if _, err := copyUnpacked(out, zr); err != nil {
		return err
	}
	return nil
}

// copyUnpacked copies what a packed stream holds and refuses more than a gigabyte of it.
func copyUnpacked(dst io.Writer, src io.Reader) (int64, error) {
	const limit = 1 << 30
	n, err := io.CopyN(dst, src, limit+1)
	if err == io.EOF {
		return n, nil
	}
	if err == nil {
		err = errors.New("unpacked data is larger than a gigabyte")
	}
	return n, err
}
