package depot

import (
	"crypto/sha256"
	"encoding/base64"
)

func untyped(data []byte) string {
	var sum = sha256.Sum256(data)
	return base64.StdEncoding.EncodeToString(sum[:])
}
