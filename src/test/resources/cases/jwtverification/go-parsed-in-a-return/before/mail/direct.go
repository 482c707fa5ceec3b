package mail

import "github.com/golang-jwt/jwt/v5"

func secret(*jwt.Token) (any, error) { return key, nil }

func read(text string) (*jwt.Token, error) { return jwt.Parse(text, secret) }

func parts(text string, claims jwt.Claims) (*jwt.Token, []string, error) {
	return jwt.NewParser().ParseUnverified(text, claims)
}
