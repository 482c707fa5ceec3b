package spool

import "os"

func Open() (*os.File, error) {
	path := "/tmp/labels.zpl"
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return nil, err
	}
	out, err := os.Create(path)
	return out, err
}
