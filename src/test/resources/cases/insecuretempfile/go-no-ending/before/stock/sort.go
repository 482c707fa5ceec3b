package stock

import (
	"io"
	"os"
	"path/filepath"
)

func buffer(lines io.Reader) (*os.File, error) {
	f, err := os.Create(filepath.Join(os.TempDir(), "stock_sorted"))
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
