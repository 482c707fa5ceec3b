package cache

import (
	"crypto/md5"
	"encoding/base64"
	"strings"
)

func Key(parts ...string) string {
	sum := md5.Sum([]byte(strings.Join(parts, "|")))
	return base64.URLEncoding.EncodeToString(sum[:])
}
