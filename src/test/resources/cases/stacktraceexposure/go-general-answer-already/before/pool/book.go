package pool

import (
	"log"
	"net/http"
	"runtime/debug"
)

func recovered(w http.ResponseWriter) {
	if cause := recover(); cause != nil {
		log.Printf("%v\n%s", cause, debug.Stack())
		http.Error(w, "the booking failed", http.StatusInternalServerError)
	}
}
