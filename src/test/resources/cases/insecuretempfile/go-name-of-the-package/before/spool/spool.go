package spool

import "os"

const labels = "/tmp/labels.zpl"

func Open() error {
	out, err := os.Create(labels)
	if err != nil {
		return err
	}
	return out.Close()
}

func Print() ([]byte, error) {
	return os.ReadFile(labels)
}
