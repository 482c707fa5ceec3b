package replica

import (
	"net"
	"os"
)

func listen() (net.Listener, error) {
	addr := os.Getenv("ADDR")
	return net.Listen("tcp", addr)
}
