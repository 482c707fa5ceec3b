package lots

import (
	"math/rand"
	"time"
)

func source() *rand.Rand {
	return rand.New(rand.NewSource(time.Now().UnixNano()))
}
