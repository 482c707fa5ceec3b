package api

import (
	"log"
	"net/http"
	"runtime"
)

func crash(w http.ResponseWriter) {
	buf := make([]byte, 1<<16)
	n := runtime.Stack(buf, false)
	w.WriteHeader(http.StatusInternalServerError)
	log.Printf("%s", buf[:n])
	w.Write([]byte(http.StatusText(http.StatusInternalServerError)))
}
