package auth

import "github.com/golang-jwt/jwt/v5"

var secret = []byte("read at the start")

func key(token *jwt.Token) (interface{}, error) {
	return secret, nil
}

func valid(text string) bool {
	token, err := jwt.Parse(text, key)
	return err == nil && token.Valid
}
