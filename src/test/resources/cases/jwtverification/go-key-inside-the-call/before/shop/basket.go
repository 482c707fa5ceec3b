package shop

import "github.com/golang-jwt/jwt/v5"

type tokens struct{ secret []byte }

func (t tokens) valid(text string) bool {
	parsed, err := jwt.Parse(text, func(*jwt.Token) (any, error) { return t.secret, nil })
	return err == nil && parsed.Valid
}

func (t tokens) basket(text string) string {
	claims := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(text, claims)
	if err != nil {
		return ""
	}
	id, _ := claims["basket"].(string)
	return id
}
