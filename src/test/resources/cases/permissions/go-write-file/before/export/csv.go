package export

import (
	"bytes"
	"encoding/csv"
	"io/ioutil"
)

func Save(path string, rows [][]string) error {
	var buf bytes.Buffer
	if err := csv.NewWriter(&buf).WriteAll(rows); err != nil {
		return err
	}
	return ioutil.WriteFile(path, buf.Bytes(), 0644)
}
