package network

import (
	"context"
	"os/exec"
)

func Ping(ctx context.Context, host string) error {
	line := "ping -c 1 " + host
	cmd := exec.CommandContext(ctx, "/bin/bash", "-c", line)
	return cmd.Run()
}
