package web

import (
	"fmt"
	"net/http"
)

func few(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "<p>%[1]s and %[1]s</p>", r.FormValue("name"))
}
