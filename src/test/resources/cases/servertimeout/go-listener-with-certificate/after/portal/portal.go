package portal

import (
	"context"
	"net"
	"net/http"
	"time"
)

type Portal struct {
	Cert, Key string
	mux       http.Handler
}

func (p *Portal) Run(ctx context.Context, ln net.Listener) error {
	go func() {
		<-ctx.Done()
		ln.Close()
	}()
	server := &http.Server{
		Handler:           p.mux,
		ReadHeaderTimeout: 10 * time.Second,
	}
	return server.ServeTLS(ln, p.Cert, p.Key)
}
