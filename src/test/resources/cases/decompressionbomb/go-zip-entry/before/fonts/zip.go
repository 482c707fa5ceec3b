package fonts

import (
	"archive/zip"
	"errors"
	"io"
)

var errEmpty = errors.New("empty entry")

func copyEntry(f *zip.File, w io.Writer) (n int64, err error) {
	rc, err := f.Open()
	if err != nil {
		return 0, err
	}
	defer rc.Close()
	n, err = io.Copy(w, rc)
	if n == 0 && err == nil {
		err = errEmpty
	}
	return n, err
}
