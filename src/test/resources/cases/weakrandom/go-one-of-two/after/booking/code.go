package booking

import (
	crand "crypto/rand"
	"fmt"
	"math/big"
	"math/rand"
)

func confirmation() string {
	code := secureIntn(900000) + 100000
	return fmt.Sprintf("%06d", code)
}

// secureIntn gives a number from 0 to n-1 that nobody can foretell.
func secureIntn(n int) int {
	v, err := crand.Int(crand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(err)
	}
	return int(v.Int64())
}

func colour() string {
	return []string{"red", "green", "blue"}[rand.Intn(3)]
}
