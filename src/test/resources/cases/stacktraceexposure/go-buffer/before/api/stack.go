package api

import (
	"net/http"
	"runtime"
)

func crash(w http.ResponseWriter) {
	buf := make([]byte, 1<<16)
	n := runtime.Stack(buf, false)
	w.WriteHeader(http.StatusInternalServerError)
	w.Write(buf[:n])
}
