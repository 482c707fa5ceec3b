package invoices

import (
	"bytes"
	"crypto/sha256"
	"fmt"
)

type Scan struct {
	Number string
	Pages  [][]byte
}

func (s Scan) Fingerprint() string {
	return fmt.Sprintf("%x", sha256.Sum256(bytes.Join(s.Pages, nil)))
}

func (s Scan) NumberKey() string {
	sum := sha256.Sum256([]byte(s.Number))
	return fmt.Sprintf("%x", sum[:])
}
