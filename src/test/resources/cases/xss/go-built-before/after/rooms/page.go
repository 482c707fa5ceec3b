package rooms

import (
	"fmt"
	"html"
	"net/http"
	"strings"
)

func page(w http.ResponseWriter, r *http.Request) {
	room := strings.TrimSpace(r.FormValue("room"))
	page := fmt.Sprintf("<title>%s</title><body class=\"%s\">", html.EscapeString(room), html.EscapeString(r.FormValue("theme")))
	fmt.Fprint(w, page)
}
