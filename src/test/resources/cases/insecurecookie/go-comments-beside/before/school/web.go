package school

import "net/http"

func signIn(w http.ResponseWriter, v string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "pupil",
		Value:    v,
		HttpOnly: true, // no script needs it
		MaxAge:   3600, // one lesson and a bit
	})
}
