package feeds

import (
	"archive/zip"
	"errors"
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
	target := filepath.Join(o.Dir, zf.Name)
	if rel, err := filepath.Rel(o.Dir, target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return errors.New("archive entry leads out of the folder")
	}
	out, err := os.Create(target)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = io.Copy(out, rc)
	return err
}
