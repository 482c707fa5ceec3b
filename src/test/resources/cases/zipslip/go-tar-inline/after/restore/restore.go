package restore

import (
	"archive/tar"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func restore(stream io.Reader, root string) (int, error) {
	tr := tar.NewReader(stream)
	count := 0
	for {
		header, err := tr.Next()
		if errors.Is(err, io.EOF) {
			return count, nil
		}
		if err != nil {
			return count, err
		}
		if header.Typeflag != tar.TypeReg {
			continue
		}
		target := root + "/" + header.Name
		if rel, err := filepath.Rel(root, target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			return 0, errors.New("archive entry leads out of the folder")
		}
		out, err := os.OpenFile(target, os.O_CREATE|os.O_WRONLY, 0600)
		if err != nil {
			return count, err
		}
		if _, err := io.Copy(out, tr); err != nil {
			return count, err
		}
		out.Close()
		count++
	}
}
