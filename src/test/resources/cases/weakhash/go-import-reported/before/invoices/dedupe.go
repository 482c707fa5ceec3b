package invoices

import (
	"bytes"
	"crypto/sha1"
	"fmt"
)

type Scan struct {
	Number string
	Pages  [][]byte
}

func (s Scan) Fingerprint() string {
	return fmt.Sprintf("%x", sha1.Sum(bytes.Join(s.Pages, nil)))
}

func (s Scan) NumberKey() string {
	sum := sha1.Sum([]byte(s.Number))
	return fmt.Sprintf("%x", sum[:])
}
