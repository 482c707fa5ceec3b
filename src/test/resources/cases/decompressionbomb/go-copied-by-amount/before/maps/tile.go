package maps

import (
	"compress/gzip"
	"io"
)

func tile(w io.Writer, zr *gzip.Reader) error {
	if _, err := io.CopyN(w, zr, 1<<22); err != nil && err != io.EOF {
		return err
	}
	return nil
}
