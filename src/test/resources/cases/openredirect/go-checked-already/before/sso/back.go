package sso

import "net/http"

func back(w http.ResponseWriter, r *http.Request) {
	to := r.FormValue("to")
	if !validRedirect(to) {
		to = "/"
	}
	http.Redirect(w, r, to, http.StatusFound)
}

func validRedirect(to string) bool { return to == "/home" || to == "/desk" }
