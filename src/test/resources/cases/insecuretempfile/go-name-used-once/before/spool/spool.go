package spool

import "os"

func Open() (*os.File, error) {
	path := "/tmp/labels.zpl"
	return os.Create(path)
}
