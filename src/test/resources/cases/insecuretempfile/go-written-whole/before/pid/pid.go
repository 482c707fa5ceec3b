package pid

import (
	"os"
	"strconv"
)

func Write() error {
	return os.WriteFile("/tmp/importer.pid", []byte(strconv.Itoa(os.Getpid())), 0600)
}
