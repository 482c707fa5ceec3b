package rooms

import (
	"fmt"
	"net/http"
	"strings"
)

func page(w http.ResponseWriter, r *http.Request) {
	room := strings.TrimSpace(r.FormValue("room"))
	page := fmt.Sprintf("<title>%s</title><body class=\"%s\">", room, r.FormValue("theme"))
	fmt.Fprint(w, page)
}
