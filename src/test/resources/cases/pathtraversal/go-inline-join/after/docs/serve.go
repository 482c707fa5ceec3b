package docs

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

const folder = "/srv/manuals"

func serve(w http.ResponseWriter, r *http.Request) {
	target := filepath.Join(folder, r.URL.Query().Get("name"))
	if rel, err := filepath.Rel(folder, target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		http.Error(w, "invalid path", http.StatusBadRequest)
		return
	}
	data, err := os.ReadFile(target)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(data)
}
