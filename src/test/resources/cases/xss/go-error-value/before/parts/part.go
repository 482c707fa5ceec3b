package parts

import (
	"fmt"
	"net/http"
	"strconv"
)

func part(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.FormValue("id"))
	if err != nil {
		fmt.Fprintf(w, "<p>Wrong number: %v</p>", err)
		return
	}
	fmt.Fprintf(w, "<p>Part %d</p>", id)
}
