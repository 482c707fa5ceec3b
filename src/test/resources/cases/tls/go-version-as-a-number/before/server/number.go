package server

import (
	"crypto/tls"
	"net/http"
)

func listen(handler http.Handler) error {
	s := &http.Server{
		Addr:      ":8443",
		Handler:   handler,
		TLSConfig: &tls.Config{MinVersion: 0x0301},
	}
	return s.ListenAndServeTLS("till.pem", "till.key")
}
