package tools

import "os/exec"

func do(tool, file string) error {
	return exec.Command("sh", "-c", tool+" --check "+file).Run()
}
