package mail

import (
	"crypto/rand"
	"crypto/rsa"
)

func dkimKey() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 3072)
}
