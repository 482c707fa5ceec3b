package mirror

import (
	"log"
	"net/http"
	"runtime/debug"
)

func fail(w http.ResponseWriter) {
	log.Printf("%s", debug.Stack())
	http.Error(w, "something went wrong", http.StatusInternalServerError)
}
