package certs

import (
	"crypto/rand"
	"crypto/rsa"
)

func issue() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, 2048)
}
