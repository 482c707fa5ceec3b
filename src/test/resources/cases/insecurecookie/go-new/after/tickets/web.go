package tickets

import "net/http"

func open(w http.ResponseWriter, r *http.Request, seat string) {
	c := new(http.Cookie)
	c.Name = "seat"
	c.Value = seat
	c.Secure = true
	c.HttpOnly = true
	http.SetCookie(w, c)
}
