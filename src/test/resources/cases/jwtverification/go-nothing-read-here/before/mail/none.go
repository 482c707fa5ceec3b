package mail

import "github.com/golang-jwt/jwt/v5"

func sign(name string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": name}).SignedString(key)
}
