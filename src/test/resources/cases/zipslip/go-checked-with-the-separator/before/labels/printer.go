package labels

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func install(items []*zip.File, dir string) error {
	base := filepath.Clean(dir)
	for _, item := range items {
		target := filepath.Join(base, item.Name)
		if target != base && !strings.HasPrefix(target, base+string(os.PathSeparator)) {
			return fmt.Errorf("label %q leads out of %s", item.Name, base)
		}
		in, err := item.Open()
		if err != nil {
			return err
		}
		out, err := os.Create(target)
		if err == nil {
			_, err = io.Copy(out, in)
			out.Close()
		}
		in.Close()
		if err != nil {
			return err
		}
	}
	return nil
}
