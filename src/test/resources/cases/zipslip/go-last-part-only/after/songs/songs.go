package songs

import (
	"archive/zip"
	"path/filepath"
	"strings"
)

func names(r *zip.Reader, dir string) []string {
	all := make([]string, 0, len(r.File))
	for _, f := range r.File {
		target := filepath.Join(dir, filepath.Base(f.Name))
		if rel, err := filepath.Rel(dir, target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			continue
		}
		all = append(all, target)
	}
	return all
}
