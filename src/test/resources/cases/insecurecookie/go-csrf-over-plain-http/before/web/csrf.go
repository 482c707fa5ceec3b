package web

import "net/http"

func token(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "csrf_token", Value: value, Secure: true})
}
