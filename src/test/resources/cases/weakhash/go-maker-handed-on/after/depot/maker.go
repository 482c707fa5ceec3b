package depot

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
)

var maker func() hash.Hash = sha256.New

func name(r io.Reader) (string, error) {
	h := maker()
	if _, err := io.Copy(h, r); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
