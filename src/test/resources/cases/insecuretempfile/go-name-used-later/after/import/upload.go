package upload

import (
	"io"
	"os"
	"os/exec"
)

func unpack(body io.Reader) error {
	f, err := os.CreateTemp("", "products-*.zip")
	if err != nil {
		return err
	}
	if _, err := io.Copy(f, body); err != nil {
		return err
	}
	f.Close()
	defer os.Remove(f.Name())
	return exec.Command("unzip", "-o", f.Name()).Run()
}
