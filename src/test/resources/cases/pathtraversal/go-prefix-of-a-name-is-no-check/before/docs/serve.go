package docs

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

const manualDir = "/srv/manuals"

func page(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("page")
	if strings.HasPrefix(name, "draft-") {
		http.NotFound(w, r)
		return
	}
	full := filepath.Join(manualDir, name)
	data, err := os.ReadFile(full)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(data)
}
