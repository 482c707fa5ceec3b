package parts

import (
	"crypto/sha1"
	"errors"
)

func Digest(body []byte) ([]byte, error) {
	h := sha1.New()
	h.Write(body)
	sum := h.Sum(nil)
	if len(sum) != 20 {
		return nil, errors.New("short digest")
	}
	return sum, nil
}
