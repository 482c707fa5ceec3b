package songs

import (
	"archive/zip"
	"path/filepath"
)

func names(r *zip.Reader, dir string) []string {
	all := make([]string, 0, len(r.File))
	for _, f := range r.File {
		all = append(all, filepath.Join(dir, filepath.Base(f.Name)))
	}
	return all
}
