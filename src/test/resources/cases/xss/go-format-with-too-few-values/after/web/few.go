package web

import (
	"fmt"
	"html"
	"net/http"
)

func few(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<p>%[1]s and %[1]s</p>", html.EscapeString(r.FormValue("name")))
}
