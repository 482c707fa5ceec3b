package sso

import "net/http"

func answer(w http.ResponseWriter, relay string) {
	w.Header().Set("Location", relay)
	w.WriteHeader(http.StatusFound)
}
