package vault

import (
	"crypto/rand"
	"crypto/rsa"
	"fmt"
)

// Seal holds the key that closes the vault of a branch.
type Seal struct {
	Branch string
	key    *rsa.PrivateKey
}

func NewSeal(branch string) (*Seal, error) {
	key, err := rsa.GenerateMultiPrimeKey(rand.Reader, 3, 1024)
	if err != nil {
		return nil, fmt.Errorf("seal of %s: %w", branch, err)
	}
	return &Seal{Branch: branch, key: key}, nil
}
