package gateway

import (
	"crypto/tls"
	"net"
)

func Listen(addr string, cert tls.Certificate) (net.Listener, error) {
	return tls.Listen("tcp", addr, &tls.Config{
		Certificates: []tls.Certificate{cert},
		MinVersion:   tls.VersionTLS12,
	})
}
