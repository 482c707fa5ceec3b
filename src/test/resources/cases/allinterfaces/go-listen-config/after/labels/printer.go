package labels

import (
	"context"
	"net"
	"time"
)

// Printer hands labels to the printer at the packing desk.
type Printer struct {
	ln net.Listener
}

func (p *Printer) Open(ctx context.Context) error {
	lc := net.ListenConfig{KeepAlive: 30 * time.Second}
	ln, err := lc.Listen(ctx, "tcp4", "127.0.0.1:9100")
	if err != nil {
		return err
	}
	p.ln = ln
	return nil
}
