package status

import (
	"fmt"
	"net/http"
)

func text(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain")
	fmt.Fprintln(w, "pong", r.FormValue("id"))
}
