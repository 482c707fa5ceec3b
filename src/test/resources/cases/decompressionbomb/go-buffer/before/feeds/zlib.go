package feeds

import (
	"bytes"
	"compress/zlib"
	"io"
)

func inflate(data []byte) (string, error) {
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return "", err
	}
	var out bytes.Buffer
	_, err = io.CopyBuffer(&out, r, make([]byte, 4096))
	return out.String(), err
}
