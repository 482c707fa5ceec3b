package parcels

import (
	"bufio"
	"io"
	"regexp"
)

func count(r io.Reader) (n int, err error) {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if ok, _ := regexp.Match("\\bDE[0-9]{10}\\b", lines.Bytes()); ok {
			n++
		}
	}
	return n, lines.Err()
}
