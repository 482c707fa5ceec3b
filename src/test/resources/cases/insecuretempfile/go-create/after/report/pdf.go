package report

import (
	"fmt"
	"os"
)

func render(body []byte) error {
	f, err := os.CreateTemp("", "report-*.pdf")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	_, err = fmt.Fprintf(f, "%s", body)
	return err
}
