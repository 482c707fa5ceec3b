package desk

import (
	"log"
	"net/http"
	"runtime/debug"
)

func Guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if found := recover(); found == nil {
				return
			} else if _, err := w.Write(debug.Stack()); err != nil {
				log.Print(err)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
