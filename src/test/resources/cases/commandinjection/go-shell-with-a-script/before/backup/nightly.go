package backup

import "os/exec"

func nightly(folder string) error {
	return exec.Command("bash", "/opt/backup/nightly.sh", folder).Run()
}
