package seats

import (
	"io"
	"log"
	"net/http"
	"runtime/debug"
)

type handler struct{ free func(row string) (int, error) }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, err := h.free(r.URL.Query().Get("row")); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		log.Print(string(debug.Stack()))
		io.WriteString(w, http.StatusText(http.StatusInternalServerError))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
