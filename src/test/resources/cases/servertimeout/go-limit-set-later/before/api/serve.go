package api

import (
	"net/http"
	"time"
)

func serve(h http.Handler) error {
	s := &http.Server{Handler: h}
	s.ReadHeaderTimeout = 3 * time.Second
	return s.ListenAndServe()
}
