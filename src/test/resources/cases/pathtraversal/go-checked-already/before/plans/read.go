package plans

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
)

func read(name string) ([]byte, error) {
	path := filepath.Join("plans", name)
	if !strings.HasPrefix(path, "plans"+string(os.PathSeparator)) {
		return nil, errors.New("no such plan")
	}
	return os.ReadFile(path)
}
