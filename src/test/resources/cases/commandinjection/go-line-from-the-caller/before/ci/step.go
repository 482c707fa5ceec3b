package ci

import "os/exec"

func step(script string) error {
	return exec.Command("sh", "-c", script).Run()
}
