package dump

import (
	"encoding/json"
	"os"
)

func Write(path string, customers []string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return json.NewEncoder(f).Encode(customers)
}
