package reset

import (
	"crypto/rand"
	"math/big"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

// Token makes the code of a mail that resets a password.
func Token(length int) string {
	b := make([]byte, length)
	for i := range b {
		b[i] = letters[secureIntn(len(letters))]
	}
	return string(b)
}

// secureIntn gives a number from 0 to n-1 that nobody can foretell.
func secureIntn(n int) int {
	v, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(err)
	}
	return int(v.Int64())
}
