package admin

import (
	"net/http"
	"time"
)

func serve(h http.Handler) error {
	s := http.Server{Handler: h, ReadTimeout: 5 * time.Second}
	return s.ListenAndServe()
}
