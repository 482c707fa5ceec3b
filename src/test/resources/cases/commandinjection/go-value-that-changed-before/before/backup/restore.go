package backup

import (
	"os/exec"
	"strings"
)

func restore(day string) error {
	day = strings.TrimSpace(day)
	line := "tar -xf /backup/" + day + ".tar"
	err := exec.Command("sh", "-c", line).Run()
	day = ""
	return err
}
