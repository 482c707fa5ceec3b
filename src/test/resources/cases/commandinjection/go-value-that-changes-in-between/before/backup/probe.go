package backup

import "os/exec"

func probe(host string) error {
	line := "ping -c 1 " + host
	host = "backup.internal"
	println("probing for", host)
	return exec.Command("sh", "-c", line).Run()
}
