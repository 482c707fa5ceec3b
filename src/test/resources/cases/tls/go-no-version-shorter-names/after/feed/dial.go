package feed

import (
	"crypto/tls"
	"crypto/x509"
)

func dial(addr string, pool *x509.CertPool) (*tls.Conn, error) {
	cfg := &tls.Config{
		RootCAs:    pool,
		Rand:       nil,
		MinVersion: tls.VersionTLS12,
	}
	return tls.Dial("tcp", addr, cfg)
}
