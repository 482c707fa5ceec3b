package courses

import (
	"archive/tar"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Importer unpacks the material of a course.
type Importer struct {
	Root string
	done int
}

func (im *Importer) Add(head *tar.Header, content io.Reader) error {
	if head.Typeflag == tar.TypeDir {
		return nil
	}
	target := filepath.Join(im.Root, head.Name)
	out, err := os.Create(target)
	if err != nil {
		return fmt.Errorf("course material %s: %w", head.Name, err)
	}
	defer out.Close()
	if _, err := io.CopyN(out, content, head.Size); err != nil {
		return err
	}
	im.done++
	return nil
}
