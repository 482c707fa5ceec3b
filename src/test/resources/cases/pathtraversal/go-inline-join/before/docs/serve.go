package docs

import (
	"net/http"
	"os"
	"path/filepath"
)

const folder = "/srv/manuals"

func serve(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile(filepath.Join(folder, r.URL.Query().Get("name")))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(data)
}
