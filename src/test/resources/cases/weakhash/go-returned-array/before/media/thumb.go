package media

import "crypto/md5"

func thumbID(data []byte) [16]byte {
	return md5.Sum(data)
}
