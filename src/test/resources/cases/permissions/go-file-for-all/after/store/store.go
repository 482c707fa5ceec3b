package store

import "os"

func Keep(path string, body []byte) error {
	return os.WriteFile(path, body, 0600)
}
