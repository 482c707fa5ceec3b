package scan

import (
	"os"
)

func scratch() (*os.File, error) {
	return os.CreateTemp("", "scan-*")
}
