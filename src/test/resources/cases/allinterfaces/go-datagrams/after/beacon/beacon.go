package beacon

import (
	"log"
	"net"
)

const maxDatagram = 1400

func Collect(out chan<- []byte) {
	conn, err := net.ListenPacket("udp", "127.0.0.1:8125")
	if err != nil {
		log.Fatalf("beacon: %v", err)
	}
	defer conn.Close()

	buf := make([]byte, maxDatagram)
	for {
		n, _, err := conn.ReadFrom(buf)
		if err != nil {
			return
		}
		out <- append([]byte(nil), buf[:n]...)
	}
}
