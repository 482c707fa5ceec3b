package auth

import "net/http"

func afterLogin(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	if next == "" {
		next = "/account"
	}
	http.Redirect(w, r, next, http.StatusFound)
}
