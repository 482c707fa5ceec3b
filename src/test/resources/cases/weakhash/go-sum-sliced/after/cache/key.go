package cache

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
)

func Key(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "|")))
	return base64.URLEncoding.EncodeToString(sum[:])
}
