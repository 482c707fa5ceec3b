package clinic

import (
	"crypto/tls"
	"net/http"
)

func serve(mux http.Handler, certs []tls.Certificate) error {
	srv := &http.Server{
		Addr:    ":8443",
		Handler: mux,
		TLSConfig: &tls.Config{
			Certificates: certs,
			ClientAuth:   tls.NoClientCert,
		},
	}
	return srv.ListenAndServeTLS("", "")
}
