package backup

import "os/exec"

func pack(folder string, quick bool) error {
	line := "tar -cf /backup/all.tar " + folder
	if quick {
		line += " --exclude=media"
	}
	return exec.Command("sh", "-c", line).Run()
}
