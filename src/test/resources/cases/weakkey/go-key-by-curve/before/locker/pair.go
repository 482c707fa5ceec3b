package locker

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
)

type pair struct {
	curve elliptic.Curve
	key   *ecdsa.PrivateKey
}

func newPair() (p pair, err error) {
	p.curve = elliptic.P224()
	p.key, err = ecdsa.GenerateKey(p.curve, rand.Reader)
	return p, err
}
