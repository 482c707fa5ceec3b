package library

import (
	"crypto/sha256"
	"fmt"
)

func bookKey(isbn string) string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(isbn)))
}

func authorKey(name string) string {
	h := sha256.New()
	h.Write([]byte(name))
	return fmt.Sprintf("%x", h.Sum(nil))
}
