package backup

import (
	"os"
	"path/filepath"
)

type Store struct{ dir string }

func (s Store) protect(name string) error {
	target := filepath.Join(s.dir, name+".key")
	if _, err := os.Stat(target); err != nil {
		return err
	}
	return os.Chmod(target, 0o600)
}
