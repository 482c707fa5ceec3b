package network

import (
	"context"
	"os/exec"
)

func Ping(ctx context.Context, host string) error {
	cmd := exec.CommandContext(ctx, "ping", "-c", "1", host)
	return cmd.Run()
}
