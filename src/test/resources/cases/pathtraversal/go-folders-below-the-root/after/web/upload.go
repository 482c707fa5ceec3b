package web

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
)

type Handlers struct {
	Root string
}

func (h *Handlers) Note(w http.ResponseWriter, r *http.Request) {
	target := h.Root + "/inbox/" + r.FormValue("customer") + "/" + r.FormValue("name")
	if rel, err := filepath.Rel(h.Root+"/inbox", target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		http.Error(w, "invalid path", http.StatusBadRequest)
		return
	}
	f, err := os.Create(target)
	if err != nil {
		http.Error(w, "cannot store", http.StatusInternalServerError)
		return
	}
	f.Close()
}
