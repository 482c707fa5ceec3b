package backup

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func read(dir, day string) ([]byte, error) {
	path := fmt.Sprintf("%s/dump-%s.sql", dir, day)
	if rel, err := filepath.Rel(dir, path); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return nil, fmt.Errorf("invalid path")
	}
	return os.ReadFile(filepath.Clean(path))
}
