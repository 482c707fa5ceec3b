package backup

import (
	"fmt"
	"os"
)

func read(dir, day string) ([]byte, error) {
	path := fmt.Sprintf("%s/dump-%s.sql", dir, day)
	return os.ReadFile(path)
}
