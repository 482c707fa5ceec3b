package export

import "os"

// Lock keeps other exports from starting.
func Lock() error {
	_, err := os.Create("/tmp/export.lock")
	return err
}
