package export

import (
	"encoding/json"
	"io"
	"os"
)

func Members(list []string, keep bool) error {
	var target io.Writer = os.Stdout
	if keep {
		f, err := os.Create("/var/tmp/members.json")
		if err != nil {
			return err
		}
		defer f.Close()
		target = f
	}
	return json.NewEncoder(target).Encode(list)
}
