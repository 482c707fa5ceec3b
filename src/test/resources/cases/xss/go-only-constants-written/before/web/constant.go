package web

import (
	"fmt"
	"net/http"
)

func constant(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "<p>closed</p>")
}
