package depot

import (
	"crypto/md5"
	"encoding/base64"
)

func untyped(data []byte) string {
	var sum = md5.Sum(data)
	return base64.StdEncoding.EncodeToString(sum[:])
}
