package gateway

import (
	"crypto/tls"
	"net"
)

type adminServer struct {
	certs   []tls.Certificate
	handle  func(net.Conn)
	stopped chan error
}

func (a *adminServer) start() {
	go func() {
		l, err := tls.Listen("tcp", `0.0.0.0:8553`, &tls.Config{Certificates: a.certs, MinVersion: tls.VersionTLS12})
		if err != nil {
			a.stopped <- err
			return
		}
		for {
			c, err := l.Accept()
			if err != nil {
				a.stopped <- err
				return
			}
			go a.handle(c)
		}
	}()
}
