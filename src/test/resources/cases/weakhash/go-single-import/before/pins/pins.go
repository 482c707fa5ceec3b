package pins

import "crypto/sha1"

func Hash(visit string) []byte {
	h := sha1.New()
	h.Write([]byte(visit))
	return h.Sum(nil)
}
