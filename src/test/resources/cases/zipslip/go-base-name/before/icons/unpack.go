package icons

import (
	"archive/zip"
	"path/filepath"
	"strings"
)

func targets(r *zip.Reader, dir string) (out []string) {
	for _, f := range r.File {
		target := filepath.Join(dir, f.Name)
		if !strings.HasPrefix(target, filepath.Clean(dir)+"/") {
			continue
		}
		out = append(out, target)
	}
	return out
}
