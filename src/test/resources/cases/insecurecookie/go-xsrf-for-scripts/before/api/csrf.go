package api

import "net/http"

func issue(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "XSRF-TOKEN", Value: token, Path: "/", Secure: true})
}
