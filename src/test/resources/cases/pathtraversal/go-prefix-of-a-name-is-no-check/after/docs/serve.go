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
	if rel, err := filepath.Rel(manualDir, full); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		http.Error(w, "invalid path", http.StatusBadRequest)
		return
	}
	data, err := os.ReadFile(full)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Write(data)
}
