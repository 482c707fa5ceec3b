package geo

import (
	"archive/tar"
	"io"
	"log"
	"os"
	"path/filepath"
)

func fillCache(tr *tar.Reader, cache string) error {
	for {
		header, err := tr.Next()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if !filepath.IsLocal(header.Name) {
			log.Printf("tile %q left out", header.Name)
			continue
		}
		dst := filepath.Join(cache, header.Name)
		out, err := os.Create(dst)
		if err != nil {
			return err
		}
		_, err = io.Copy(out, tr)
		out.Close()
		if err != nil {
			return err
		}
	}
}
