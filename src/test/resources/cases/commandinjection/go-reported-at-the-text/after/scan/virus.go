package scan

import (
	"os/exec"
)

func clean(upload string) bool {
	err := exec.Command("clamscan", "--no-summary", upload).Run()
	return err == nil
}
