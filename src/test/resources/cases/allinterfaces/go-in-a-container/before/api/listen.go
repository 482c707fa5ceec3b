package api

import "net"

func listen() (net.Listener, error) { return net.Listen("tcp", ":8080") }
