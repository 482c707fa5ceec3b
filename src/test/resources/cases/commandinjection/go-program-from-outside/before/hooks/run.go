package hooks

import "os/exec"

func run(hook string, args ...string) error {
	return exec.Command(hook, args...).Run()
}
