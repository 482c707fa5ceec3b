package spool

import (
	"log"
	"os"
)

type Spool struct {
	out *os.File
}

func (s *Spool) Open() error {
	path := "/tmp/labels.zpl"
	var err error
	s.out, err = os.Create(path)
	if err != nil {
		return err
	}
	log.Printf("labels go to %s", path)
	return nil
}
