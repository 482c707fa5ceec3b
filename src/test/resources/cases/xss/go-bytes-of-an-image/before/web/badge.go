package web

import "net/http"

type store interface {
	Badge(name string) []byte
}

func badge(s store, w http.ResponseWriter, r *http.Request) {
	var badge []byte = s.Badge(r.FormValue("name"))
	w.Write(badge)
}
