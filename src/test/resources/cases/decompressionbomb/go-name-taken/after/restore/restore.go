package restore

import (
	"archive/zip"
	"errors"
	"io"
	"os"
)

var copyUnpacked = true

func one(f *zip.File) {
	if !copyUnpacked {
		return
	}
	rc, err := f.Open()
	if err != nil {
		return
	}
	defer rc.Close()
	copyUnpacked2(os.Stdout, rc)
}

// copyUnpacked2 copies what a packed stream holds and refuses more than a gigabyte of it.
func copyUnpacked2(dst io.Writer, src io.Reader) (int64, error) {
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
