package api

import "net/http"

func moved(w http.ResponseWriter, r *http.Request) {
	target := r.PostFormValue("target")
	w.Header().Set("Location", target)
	w.WriteHeader(http.StatusTemporaryRedirect)
}
