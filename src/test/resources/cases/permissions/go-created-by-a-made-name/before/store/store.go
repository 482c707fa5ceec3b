package store

import "os"

func Keep(name func() string) (*os.File, error) {
	return os.Create(name())
}
