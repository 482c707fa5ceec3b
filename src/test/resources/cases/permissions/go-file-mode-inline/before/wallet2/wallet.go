package wallet2

import "os"

func restore(path string) error {
	return os.Chmod(path, os.FileMode(0640))
}
