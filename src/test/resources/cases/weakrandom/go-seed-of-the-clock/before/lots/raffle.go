package lots

import (
	"math/rand"
	"time"
)

func raffle(sold int) int {
	now := time.Now().UnixNano()
	numbers := rand.New(rand.NewSource(now))
	return numbers.Intn(sold)
}
