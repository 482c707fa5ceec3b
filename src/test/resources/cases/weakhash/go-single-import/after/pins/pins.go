package pins

import "crypto/sha256"

func Hash(visit string) []byte {
	h := sha256.New()
	h.Write([]byte(visit))
	return h.Sum(nil)
}
