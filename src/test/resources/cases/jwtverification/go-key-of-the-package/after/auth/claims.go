package auth

import "github.com/golang-jwt/jwt/v5"

func user(text string) (string, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.NewParser().ParseWithClaims(text, claims, key)
	if err != nil {
		return "", err
	}
	return claims.GetSubject()
}
