package logs

import "os/exec"

func find(word string) ([]byte, error) {
	return exec.Command("sh", "-c", "cat /var/log/app.log | grep "+word).Output()
}
