package billing

import (
	"fmt"
	"log"
	"net/http"
	"runtime/debug"
)

func wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				trace := debug.Stack()
				log.Print(fmt.Sprintf("panic: %v\n%s", cause, trace))
				http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
