package clinic

import "net/http"

func start(w http.ResponseWriter, id string) {
	c := &http.Cookie{Name: "visit", Value: id, HttpOnly: true}
	c.Secure = false
	http.SetCookie(w, c)
}
