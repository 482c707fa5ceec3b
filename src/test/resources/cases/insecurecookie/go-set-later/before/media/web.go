package media

import "net/http"

func play(w http.ResponseWriter, v string) {
	c := &http.Cookie{Name: "player", Value: v}
	c.HttpOnly = true
	http.SetCookie(w, c)
}
