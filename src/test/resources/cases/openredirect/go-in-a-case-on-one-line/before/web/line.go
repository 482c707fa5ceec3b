package web

import "net/http"

var routes = map[string]http.Handler{
	"/go": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.FormValue("to"), 302) }),
}
