package themes

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
)

var errNone = errors.New("no such theme")

func open(name string) (*os.File, error) {
	if name == "" {
		return nil, errNone
	}
	target := "./themes/" + name + "/theme.json"
	if rel, err := filepath.Rel("./themes", target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return nil, errors.New("invalid path")
	}
	return os.Open(target)
}
