package jobs

import (
	"os"
	"strconv"
)

func mark(id int) error {
	f, err := os.Create("/tmp/job-" + strconv.Itoa(id) + ".lock")
	if err != nil {
		return err
	}
	return f.Close()
}
