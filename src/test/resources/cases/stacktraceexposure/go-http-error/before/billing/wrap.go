package billing

import (
	"fmt"
	"net/http"
	"runtime/debug"
)

func wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if cause := recover(); cause != nil {
				trace := debug.Stack()
				http.Error(w, fmt.Sprintf("panic: %v\n%s", cause, trace), http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
