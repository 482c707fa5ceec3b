package ledger

import (
	"compress/zlib"
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
	_, err = io.Copy(f, z)
	return err
}
