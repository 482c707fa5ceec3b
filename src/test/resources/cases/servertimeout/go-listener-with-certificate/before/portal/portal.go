package portal

import (
	"context"
	"net"
	"net/http"
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
	return http.ServeTLS(ln, p.mux, p.Cert, p.Key)
}
