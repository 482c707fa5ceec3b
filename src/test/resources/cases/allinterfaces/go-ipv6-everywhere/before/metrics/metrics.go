package metrics

import (
	"fmt"
	"net"
	"net/http"
)

func Serve(h http.Handler) error {
	ln, err := net.Listen("tcp6", "[::]:9464")
	if err != nil {
		return fmt.Errorf("metrics: %w", err)
	}
	defer ln.Close()
	return http.Serve(ln, h)
}
