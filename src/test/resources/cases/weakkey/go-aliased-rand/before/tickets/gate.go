package tickets

import (
	crand "crypto/rand"
	"crypto/rsa"
	"sync"
)

var (
	once    sync.Once
	gateKey *rsa.PrivateKey
)

func signingKey() *rsa.PrivateKey {
	once.Do(func() {
		if k, err := rsa.GenerateKey(crand.Reader, 1_024); err == nil {
			gateKey = k
		}
	})
	return gateKey
}
