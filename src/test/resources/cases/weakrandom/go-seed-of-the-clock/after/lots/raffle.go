package lots

import (
	"crypto/rand"
	"math/big"
)

func raffle(sold int) int {
	return secureIntn(sold)
}

// secureIntn gives a number from 0 to n-1 that nobody can foretell.
func secureIntn(n int) int {
	v, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(err)
	}
	return int(v.Int64())
}
