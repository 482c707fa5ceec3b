package feeds

import (
	"archive/zip"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"
)

type Offline struct{ Dir string }

func (o Offline) keep(zf *zip.File) error {
	if strings.Contains(zf.Name, "..") {
		log.Printf("odd name in feed: %q", zf.Name)
	}
	rc, err := zf.Open()
	if err != nil {
		return err
	}
	defer rc.Close()
	out, err := os.Create(filepath.Join(o.Dir, zf.Name))
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, rc)
	return err
}
