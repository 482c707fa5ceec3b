package links

import (
	"fmt"
	"net/http"
)

func link(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, `<a href="%s">continue</a>`, r.FormValue("to"))
}
