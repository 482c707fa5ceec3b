package session

import (
	"crypto/rand"
	"math"
	"math/big"
	"strconv"
)

type Session struct {
	ID   string
	User int
}

func New(user int) *Session {
	return &Session{ID: strconv.FormatInt(secureInt64n(math.MaxInt64), 36) + strconv.Itoa(user), User: user}
}

// secureInt64n gives a number from 0 to n-1 that nobody can foretell.
func secureInt64n(n int64) int64 {
	v, err := rand.Int(rand.Reader, big.NewInt(n))
	if err != nil {
		panic(err)
	}
	return v.Int64()
}
