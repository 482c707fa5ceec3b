package desk

import (
	"net/http"
	"runtime/debug"
)

var last string

func Recover(w http.ResponseWriter) {
	if recover() == nil {
		return
	}
	last = string(debug.Stack())
	http.Error(w, "The desk is closed for a moment", http.StatusInternalServerError)
}
