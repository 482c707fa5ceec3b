package depot

import (
	"crypto/md5"
	"encoding/hex"
	"log"
)

func show(data []byte) string {
	sum := md5.Sum(data)
	log.Printf("first byte %d of %x", sum[0], sum)
	return hex.EncodeToString(sum[:])
}
