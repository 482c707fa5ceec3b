package scan

import "os"

// Spool keeps the pages until the patient's file is found.
type Spool struct {
	file  *os.File
	pages int
}

func (s *Spool) Begin() (err error) {
	s.file, err = os.Create(os.TempDir() + "/spool.tiff")
	s.pages = 0
	return err
}
