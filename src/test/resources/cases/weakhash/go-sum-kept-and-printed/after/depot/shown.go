package depot

import (
	"crypto/sha256"
	"encoding/hex"
	"log"
)

func show(data []byte) string {
	sum := sha256.Sum256(data)
	log.Printf("first byte %d of %x", sum[0], sum)
	return hex.EncodeToString(sum[:])
}
