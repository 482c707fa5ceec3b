package session

import (
	"math/rand"
	"strconv"
)

type Session struct {
	ID   string
	User int
}

func New(user int) *Session {
	return &Session{ID: strconv.FormatInt(rand.Int63(), 36) + strconv.Itoa(user), User: user}
}
