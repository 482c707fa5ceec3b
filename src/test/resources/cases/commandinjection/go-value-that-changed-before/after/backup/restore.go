package backup

import (
	"os/exec"
	"strings"
)

func restore(day string) error {
	day = strings.TrimSpace(day)
	err := exec.Command("tar", "-xf", "/backup/"+day+".tar").Run()
	day = ""
	return err
}
