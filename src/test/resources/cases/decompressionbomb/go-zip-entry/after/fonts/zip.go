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
	n, err = copyUnpacked(w, rc)
	if n == 0 && err == nil {
		err = errEmpty
	}
	return n, err
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
