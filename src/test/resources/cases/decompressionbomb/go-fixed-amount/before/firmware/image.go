package firmware

import (
	"compress/lzw"
	"io"
)

func unpack(dst io.Writer, src io.Reader, size int64) error {
	r := lzw.NewReader(src, lzw.LSB, 8)
	defer r.Close()
	_, err := io.CopyN(dst, r, size)
	return err
}
