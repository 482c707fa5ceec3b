package users

import (
	"crypto/sha1"
	"encoding/hex"
)

func hashPassword(p string) string {
	sum := sha1.Sum([]byte(p))
	return hex.EncodeToString(sum[:])
}
