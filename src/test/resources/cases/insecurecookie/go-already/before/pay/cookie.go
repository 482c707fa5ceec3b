package pay

import "net/http"

func cookie(v string) http.Cookie {
	return http.Cookie{Name: "pay", Value: v, HttpOnly: true, Secure: true}
}
