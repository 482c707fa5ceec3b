package depot

import (
	"crypto/sha1"
	"hash/crc32"
)

func quick(data []byte) uint32 {
	return crc32.ChecksumIEEE(data)
}

func slow(data []byte) int { return len(sha1.New().Sum(data)) }
