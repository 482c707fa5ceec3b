package forum

import (
	"fmt"
	"html"
	"net/http"
)

func quote(w http.ResponseWriter, r *http.Request) {
	text := html.EscapeString(r.FormValue("text"))
	fmt.Fprintf(w, "<blockquote>%s</blockquote>", text)
}
