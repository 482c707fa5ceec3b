package print

import (
	"os/exec"
	"strings"
)

// Send prints files on a queue.
func Send(queue string, files ...string) error {
	return exec.Command("/bin/sh", "-c", "lp -d "+queue+" "+strings.Join(files, " ")).Run()
}
