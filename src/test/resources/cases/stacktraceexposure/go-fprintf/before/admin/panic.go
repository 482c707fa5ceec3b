package admin

import (
	"fmt"
	"net/http"
	"runtime/debug"
)

func onPanic(w http.ResponseWriter, cause interface{}) {
	w.WriteHeader(http.StatusInternalServerError)
	fmt.Fprintf(w, "panic: %v\n%s", cause, debug.Stack())
}
