package print

import "os/exec"

func send(printer, file string) error {
	return exec.Command("lp", "-d", printer, file).Run()
}
