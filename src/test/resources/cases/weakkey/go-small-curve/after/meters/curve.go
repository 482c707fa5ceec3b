package meters

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
)

func meterKey() (*ecdsa.PrivateKey, error) {
	return ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
}
