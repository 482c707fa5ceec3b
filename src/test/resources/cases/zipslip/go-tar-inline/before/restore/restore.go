package restore

import (
	"archive/tar"
	"errors"
	"io"
	"os"
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
		out, err := os.OpenFile(root+"/"+header.Name, os.O_CREATE|os.O_WRONLY, 0600)
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
