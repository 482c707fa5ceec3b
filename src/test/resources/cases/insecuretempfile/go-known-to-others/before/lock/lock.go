package lock

import "os"

const lockFile = "/tmp/warehouse.lock"

func Acquire() (*os.File, error) {
	return os.Create(lockFile)
}

func Release() error {
	return os.Remove(lockFile)
}
