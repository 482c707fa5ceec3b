package school

import (
	"net/http"
	"os"
	"strings"

	"github.com/golang-jwt/jwt/v4"
)

func lookup(*jwt.Token) (interface{}, error) { return []byte(os.Getenv("TOKEN_KEY")), nil }

// Guard lets teachers in.
func Guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		text := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if token, err := jwt.Parse(text, lookup); err != nil || !token.Valid {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func subject(text string) (subject string, err error) {
	claims := jwt.StandardClaims{}
	_, err = new(jwt.Parser).ParseWithClaims(text, &claims, lookup)
	return claims.Subject, err
}
