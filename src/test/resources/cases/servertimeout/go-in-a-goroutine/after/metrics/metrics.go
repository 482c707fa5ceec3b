package metrics

import (
	"net/http"
	"time"
)

func Expose(h http.Handler) {
	server := &http.Server{
		Addr:              "127.0.0.1:9100",
		Handler:           h,
		ReadHeaderTimeout: 10 * time.Second,
	}
	go server.ListenAndServe()
}
