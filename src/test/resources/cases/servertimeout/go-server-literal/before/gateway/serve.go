package gateway

import (
	"net/http"
	"os"
)

func server(h http.Handler) *http.Server {
	srv := &http.Server{
		Addr:    os.Getenv("LISTEN"),
		Handler: h,
	}
	return srv
}
