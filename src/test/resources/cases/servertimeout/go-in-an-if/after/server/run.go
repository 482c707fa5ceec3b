package server

import (
	"fmt"
	"net/http"
	"time"
)

func Run(addr, cert, key string) error {
	srv := &http.Server{
		Addr:              addr,
		ReadHeaderTimeout: 10 * time.Second,
	}
	if err := srv.ListenAndServeTLS(cert, key); err != nil {
		return fmt.Errorf("cannot serve on %s: %w", addr, err)
	}
	return nil
}
