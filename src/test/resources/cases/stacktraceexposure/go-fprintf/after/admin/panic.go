package admin

import (
	"fmt"
	"log"
	"net/http"
	"runtime/debug"
)

func onPanic(w http.ResponseWriter, cause interface{}) {
	w.WriteHeader(http.StatusInternalServerError)
	log.Printf("panic: %v\n%s", cause, debug.Stack())
	fmt.Fprintln(w, http.StatusText(http.StatusInternalServerError))
}
