package spool

import "os"

func Open() (*os.File, error) {
	return os.CreateTemp("", "labels-*.zpl")
}
