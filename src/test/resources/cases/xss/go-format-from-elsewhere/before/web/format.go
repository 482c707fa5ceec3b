package web

import (
	"fmt"
	"net/http"
)

func formatted(w http.ResponseWriter, r *http.Request, layout string) {
	fmt.Fprintf(w, layout, r.FormValue("name"))
}
