package spool

import "os"

func Keep(from, to string) error {
	return os.Rename(from, to)
}
