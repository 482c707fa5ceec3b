package feeds

import (
	"log"
	"net/http"
	"runtime/debug"
)

func fail(w http.ResponseWriter, err error) {
	stack := debug.Stack()
	log.Printf("feed failed: %v", err)
	w.Write(stack)
}
