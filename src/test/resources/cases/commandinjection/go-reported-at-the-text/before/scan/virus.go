package scan

import (
	"fmt"
	"os/exec"
)

func clean(upload string) bool {
	command := fmt.Sprintf("clamscan --no-summary \"%s\"", upload)
	err := exec.Command("sh", "-c", command).Run()
	return err == nil
}
