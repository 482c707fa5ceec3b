package invoices

import (
	"compress/flate"
	"io"
	"strings"
)

const largest = 4 << 20

func text(packed io.Reader) (string, error) {
	var b strings.Builder
	limited := io.LimitReader(flate.NewReader(packed), largest)
	if _, err := io.Copy(&b, limited); err != nil {
		return "", err
	}
	return b.String(), nil
}
