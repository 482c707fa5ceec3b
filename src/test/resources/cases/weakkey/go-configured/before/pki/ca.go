package pki

import (
	"crypto/rand"
	"crypto/rsa"
)

type Settings struct{ Bits int }

func (s Settings) key() (*rsa.PrivateKey, error) {
	return rsa.GenerateKey(rand.Reader, s.Bits)
}
