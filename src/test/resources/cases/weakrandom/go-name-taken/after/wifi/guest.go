package wifi

import (
	"crypto/rand"
	"math/big"
)

var words = []string{"amber", "birch", "cedar", "dune"}

// secureIntn is what the old router wants for its channel.
func secureIntn(max int) int { return max / 2 }

func GuestPassword() string {
	return words[secureIntn2(len(words))] + "-" + words[secureIntn2(len(words))]
}

// secureIntn2 gives a number from 0 to n-1 that nobody can foretell.
func secureIntn2(n int) int {
	v, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(err)
	}
	return int(v.Int64())
}
