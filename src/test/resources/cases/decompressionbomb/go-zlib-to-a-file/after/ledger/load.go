package ledger

import (
	"compress/zlib"
	"errors"
	"io"
	"os"
)

func load(packed io.Reader, target string) (err error) {
	z, err := zlib.NewReader(packed)
	if err != nil {
		return err
	}
	defer z.Close()

	f, err := os.OpenFile(target, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0600)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := f.Close(); err == nil {
			err = cerr
		}
	}()
	_, err = copyUnpacked(f, z)
	return err
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
