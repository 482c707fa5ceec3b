package till

import (
	"log"
	"net/http"
	"runtime"
)

func fail(w http.ResponseWriter) {
	trace := make([]byte, 4096)
	length := runtime.Stack(trace, false)
	w.WriteHeader(http.StatusInternalServerError)
	log.Printf("%s", trace[:length])
	w.Write([]byte(http.StatusText(http.StatusInternalServerError)))
}
