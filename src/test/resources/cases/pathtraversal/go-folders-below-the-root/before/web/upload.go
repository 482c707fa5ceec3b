package web

import (
	"net/http"
	"os"
)

type Handlers struct {
	Root string
}

func (h *Handlers) Note(w http.ResponseWriter, r *http.Request) {
	target := h.Root + "/inbox/" + r.FormValue("customer") + "/" + r.FormValue("name")
	f, err := os.Create(target)
	if err != nil {
		http.Error(w, "cannot store", http.StatusInternalServerError)
		return
	}
	f.Close()
}
