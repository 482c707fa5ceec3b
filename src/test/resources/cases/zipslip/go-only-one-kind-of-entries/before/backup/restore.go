package backup

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

type box struct{ root string }

func (b *box) restore(in io.Reader) (int, error) {
	tr := tar.NewReader(in)
	count := 0
	for {
		hdr, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return count, nil
		}
		if err != nil {
			return count, fmt.Errorf("read backup: %w", err)
		}
		if !strings.HasPrefix(hdr.Name, "receipts/") {
			continue
		}
		path := filepath.Join(b.root, hdr.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			return count, err
		}
		out, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o640)
		if err != nil {
			return count, err
		}
		if _, err := io.Copy(out, tr); err != nil {
			out.Close()
			return count, err
		}
		out.Close()
		count++
	}
}
