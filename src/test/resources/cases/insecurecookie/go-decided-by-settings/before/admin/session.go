package admin

import "net/http"

type settings struct{ HTTPS bool }

func (s settings) set(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{Name: "admin", Value: v, Secure: s.HTTPS, HttpOnly: true})
}
