package poll

import (
	"crypto/rand"
	"math/big"
	"time"
)

func pause(base time.Duration) time.Duration {
	return base + time.Duration(secureInt64n(int64(base/2)))
}

// secureInt64n gives a number from 0 to n-1 that nobody can foretell.
func secureInt64n(n int64) int64 {
	v, err := rand.Int(rand.Reader, big.NewInt(n))
	if err != nil {
		panic(err)
	}
	return v.Int64()
}
