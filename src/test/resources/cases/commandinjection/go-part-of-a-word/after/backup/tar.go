package backup

import "os/exec"

type Job struct{ Name, Folder string }

func (j Job) Run() ([]byte, error) {
	return exec.Command("tar", "czf", "/backup/"+j.Name+".tgz", "--directory="+j.Folder, ".").CombinedOutput()
}
