package cache

import (
	"os"
	"path/filepath"
)

const dir = "/var/cache/tiles"

func Has(tile string) bool {
	_, err := os.Stat(filepath.Join(dir, tile))
	return err == nil
}
