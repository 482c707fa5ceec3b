package texts

import (
	"bufio"
	"compress/gzip"
	"io"
)

func first(packed io.Reader) (string, error) {
	r, err := gzip.NewReader(packed)
	if err != nil {
		return "", err
	}
	return bufio.NewReader(r).ReadString('\n')
}
