package portal

import (
	"fmt"
	"net/http"
)

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	visits := 3
	fmt.Fprintf(w, "<h1>Welcome back, %s!</h1><p>Visit %d</p>", name, visits)
}
