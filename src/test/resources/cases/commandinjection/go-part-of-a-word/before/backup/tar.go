package backup

import "os/exec"

type Job struct{ Name, Folder string }

func (j Job) Run() ([]byte, error) {
	return exec.Command("bash", "-c", "tar czf /backup/"+j.Name+".tgz --directory="+j.Folder+" .").CombinedOutput()
}
