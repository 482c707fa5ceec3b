package media

import (
	"net/http"
	"path/filepath"
	"strings"
)

type player struct{ root string }

func (p player) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	track := r.FormValue("track")
	target := filepath.Join(p.root, "tracks", track)
	if rel, err := filepath.Rel(filepath.Join(p.root, "tracks"), target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		http.Error(w, "invalid path", http.StatusBadRequest)
		return
	}
	http.ServeFile(w, r, target)
}
