package stock

import (
	"io"
	"os"
)

func buffer(lines io.Reader) (*os.File, error) {
	f, err := os.CreateTemp("", "stock_sorted-*")
	if err != nil {
		return nil, err
	}
	if _, err := io.Copy(f, lines); err != nil {
		f.Close()
		return nil, err
	}
	_, err = f.Seek(0, io.SeekStart)
	return f, err
}
