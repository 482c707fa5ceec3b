package gate

import (
	"fmt"

	"github.com/golang-jwt/jwt/v5"
)

var shared []byte

func sharedKey(t *jwt.Token) (any, error) {
	if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
		return nil, fmt.Errorf("gate: %v", t.Header["alg"])
	}
	return shared, nil
}

func enter(text string) error {
	_, err := jwt.ParseWithClaims(text, &jwt.RegisteredClaims{}, sharedKey)
	return err
}
