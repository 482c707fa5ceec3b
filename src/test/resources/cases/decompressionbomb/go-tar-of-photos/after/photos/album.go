package photos

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"io"
)

type sink interface {
	Open(name string) (io.WriteCloser, error)
}

func Album(upload io.Reader, to sink) (pictures int, err error) {
	gz, err := gzip.NewReader(upload)
	if err != nil {
		return 0, err
	}
	tr := tar.NewReader(gz)
	for {
		head, err := tr.Next()
		switch {
		case errors.Is(err, io.EOF):
			return pictures, nil
		case err != nil:
			return pictures, err
		}
		w, err := to.Open(head.Name)
		if err != nil {
			return pictures, err
		}
		if _, err := copyUnpacked(w, tr); err != nil {
			w.Close()
			return pictures, err
		}
		if err := w.Close(); err != nil {
			return pictures, err
		}
		pictures++
	}
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
