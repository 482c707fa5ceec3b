package mock

import "net"

func serve(port string) (net.Listener, error) {
	return net.Listen("tcp", ":"+port)
}
