package licences

import (
	"crypto/rand"
	"crypto/rsa"
)

func signer() (*rsa.PrivateKey, error) {
	bits := 512
	return rsa.GenerateKey(rand.Reader, bits)
}
