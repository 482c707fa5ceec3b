package upload

import (
	"io"
	"os"
	"os/exec"
)

func unpack(body io.Reader) error {
	path := "/tmp/products.zip"
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if _, err := io.Copy(f, body); err != nil {
		return err
	}
	f.Close()
	defer os.Remove(path)
	return exec.Command("unzip", "-o", path).Run()
}
