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
	buf := make([]byte, 64<<10)
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
		if _, err := io.CopyBuffer(w, tr, buf); err != nil {
			w.Close()
			return pictures, err
		}
		if err := w.Close(); err != nil {
			return pictures, err
		}
		pictures++
	}
}
