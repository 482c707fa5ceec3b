package store

import "os"

func Keep(name func() string) (*os.File, error) {
	return os.OpenFile(name(), os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0600)
}
