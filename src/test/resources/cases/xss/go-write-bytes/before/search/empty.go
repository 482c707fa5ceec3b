package search

import "net/http"

func empty(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Write([]byte("<p>Nothing found for <em>" + r.FormValue("q") + "</em></p>"))
}
