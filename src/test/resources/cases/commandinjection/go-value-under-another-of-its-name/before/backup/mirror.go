package backup

import "os/exec"

func mirror(host string, spares []string) error {
	line := "rsync -a /data " + host
	for _, host := range spares {
		println("instead of", host)
		if err := exec.Command("sh", "-c", line).Run(); err != nil {
			return err
		}
	}
	return nil
}
