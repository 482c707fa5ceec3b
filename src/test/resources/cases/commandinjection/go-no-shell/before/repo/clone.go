package repo

import "os/exec"

func clone(url, dir string) error {
	return exec.Command("git", "clone", "--", url, dir).Run()
}
