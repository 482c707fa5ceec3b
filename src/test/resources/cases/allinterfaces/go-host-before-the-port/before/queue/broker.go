package queue

import "net"

// Broker waits for the ticket machines.
type Broker struct{ Host string }

func (b Broker) wait() (net.Listener, error) {
	return net.Listen("tcp", b.Host+":5672")
}
