package scan

import (
	"os"
	"path/filepath"
)

func scratch() (*os.File, error) {
	return os.Create(filepath.Join(os.TempDir(), "scan"))
}
