package sync

import (
	stdtls "crypto/tls"
	"net"
)

func wrap(c net.Conn) *stdtls.Conn {
	return stdtls.Client(c, &stdtls.Config{})
}
