package gate

import "github.com/golang-jwt/jwt/v5"

type memberClaims struct {
	Level string `json:"level"`
	jwt.RegisteredClaims
}

func level(text string) string {
	parser := jwt.NewParser()
	var claims memberClaims
	if _, _, err := parser.ParseUnverified(text, &claims); err != nil {
		return "guest"
	}
	return claims.Level
}
