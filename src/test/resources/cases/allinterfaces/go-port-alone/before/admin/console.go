package admin

import (
	"crypto/tls"
	"net"
)

const consoleAddr = ":7443"

func console(cfg *tls.Config) (net.Listener, error) {
	return tls.Listen("tcp", consoleAddr, cfg)
}
