package vault

import (
	"crypto/rand"
	"fmt"
)

func newKey() ([]byte, error) {
	key := make([]byte, 32)
	if _, err := rand.Read(key); err != nil {
		return nil, fmt.Errorf("no key: %w", err)
	}
	return key, nil
}
