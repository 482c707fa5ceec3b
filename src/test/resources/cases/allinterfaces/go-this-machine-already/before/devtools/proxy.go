package devtools

import "net"

const debugAddress = "localhost:6060"

func debugListener() net.Listener {
	if ln, err := net.Listen("tcp", debugAddress); err == nil {
		return ln
	}
	return nil
}
