package till

import (
	"net/http"
	"runtime"
)

func fail(w http.ResponseWriter) {
	trace := make([]byte, 4096)
	length := runtime.Stack(trace, false)
	w.WriteHeader(http.StatusInternalServerError)
	w.Write(trace[:length])
}
