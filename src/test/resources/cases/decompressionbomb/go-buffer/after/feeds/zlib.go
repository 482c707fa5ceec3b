package feeds

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"
)

func inflate(data []byte) (string, error) {
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return "", err
	}
	var out bytes.Buffer
	_, err = copyUnpacked(&out, r)
	return out.String(), err
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
