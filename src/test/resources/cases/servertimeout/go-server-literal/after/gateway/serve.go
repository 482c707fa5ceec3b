package gateway

import (
	"net/http"
	"os"
	"time"
)

func server(h http.Handler) *http.Server {
	srv := &http.Server{
		Addr:              os.Getenv("LISTEN"),
		Handler:           h,
		ReadHeaderTimeout: 10 * time.Second,
	}
	return srv
}
