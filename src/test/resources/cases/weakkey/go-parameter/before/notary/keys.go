package notary

import (
	"crypto/rand"
	"crypto/rsa"
)

func generate(bits int) (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, bits)
}

func short() (*rsa.PrivateKey, error) { return generate(1024) }

func long() (*rsa.PrivateKey, error) { return generate(4096) }
