package daemon

import (
	"net"
	"os"
)

func listen() (net.Listener, error) {
	l, err := net.Listen("unix", "/run/agent/agent.sock")
	if err != nil {
		return nil, err
	}
	return l, os.Chmod("/run/agent/agent.sock", 0666)
}
