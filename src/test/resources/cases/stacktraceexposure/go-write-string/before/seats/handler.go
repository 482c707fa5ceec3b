package seats

import (
	"io"
	"net/http"
	"runtime/debug"
)

type handler struct{ free func(row string) (int, error) }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, err := h.free(r.URL.Query().Get("row")); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		io.WriteString(w, string(debug.Stack()))
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
