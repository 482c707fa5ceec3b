package web

import "net/http"

func mark(w http.ResponseWriter, page string) {
	cookie := new(http.Cookie)
	cookie.Name = "page"
	cookie.Value = page
	cookie.Secure = true
	cookie.HttpOnly = true
	cookie.SameSite = http.SameSiteStrictMode
	http.SetCookie(w, cookie)
}
