package win

import "os/exec"

func open(file string) error {
	return exec.Command("cmd", "/C", "start "+file).Run()
}
