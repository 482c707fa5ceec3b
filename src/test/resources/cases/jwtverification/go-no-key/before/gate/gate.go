package gate

import "github.com/golang-jwt/jwt/v4"

func tenant(text string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, _, err := new(jwt.Parser).ParseUnverified(text, claims)
	return claims.Issuer, err
}
