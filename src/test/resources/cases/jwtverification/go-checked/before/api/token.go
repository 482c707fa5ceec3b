package api

import "github.com/golang-jwt/jwt/v5"

func ok(text string, key jwt.Keyfunc) bool {
	token, err := jwt.Parse(text, key)
	return err == nil && token.Valid
}
