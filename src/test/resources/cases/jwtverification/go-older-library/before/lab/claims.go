package lab

import jwt "github.com/dgrijalva/jwt-go"

type keyring struct{ secret []byte }

var ring keyring

func ringKey(token *jwt.Token) (interface{}, error) { return ring.secret, nil }

func checked(text string) (*jwt.Token, error) { return jwt.Parse(text, ringKey) }

func Role(text string) (string, error) {
	claims := jwt.MapClaims{}
	p := jwt.Parser{UseJSONNumber: true}
	_, _, err := p.ParseUnverified(text, claims)
	if err != nil {
		return "", err
	}
	role, _ := claims["role"].(string)
	return role, nil
}
