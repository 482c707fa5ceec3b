package media

import (
	"net/http"
	"path/filepath"
)

type player struct{ root string }

func (p player) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	track := r.FormValue("track")
	http.ServeFile(w, r, filepath.Join(p.root, "tracks", track))
}
