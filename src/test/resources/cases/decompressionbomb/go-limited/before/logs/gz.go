package logs

import (
	"compress/gzip"
	"io"
)

func show(w io.Writer, zr *gzip.Reader) error {
	_, err := io.Copy(w, io.LimitReader(zr, 1<<20))
	return err
}
