package lottery

import (
	"crypto/rand"
	"math/big"
)

type Ticket struct{ Number int }

func Draw(tickets []Ticket, winners int) []Ticket {
	secureShuffle(len(tickets), func(i, j int) {
		tickets[i], tickets[j] = tickets[j], tickets[i]
	})
	return tickets[:winners]
}

// secureIntn gives a number from 0 to n-1 that nobody can foretell.
func secureIntn(n int) int {
	v, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(err)
	}
	return int(v.Int64())
}

// secureShuffle puts n elements into an order that nobody can foretell.
func secureShuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, secureIntn(i+1))
	}
}
