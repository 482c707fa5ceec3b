package mail

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

func secret(*jwt.Token) (any, error) { return key, nil }

func reader(text string) (*jwt.Token, error) {
	return jwt.ParseWithClaims(text, &jwt.RegisteredClaims{}, secret)
}

func sender(text string) (string, error) {
	_, parts, err := jwt.NewParser().ParseUnverified(text, &jwt.RegisteredClaims{})
	if err != nil || len(parts) != 3 {
		return "", errors.New("no token")
	}
	return parts[1], nil
}
