package lots

import (
	"math/rand"
	"time"
)

var wheel = rand.New(rand.NewSource(time.Now().UnixNano()))

func spin() int {
	return wheel.Intn(37)
}
