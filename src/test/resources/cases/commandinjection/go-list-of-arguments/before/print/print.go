package print

import "os/exec"

func send(printer, file string) error {
	args := []string{"-c", "lp -d " + printer + " " + file}
	return exec.Command("sh", args...).Run()
}
