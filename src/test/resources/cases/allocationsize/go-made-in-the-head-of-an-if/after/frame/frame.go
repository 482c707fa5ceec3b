package frame

import (
	"errors"
	"io"
)

func Write(out io.Writer, head, body []byte) error {
	if len(head) > 64<<20 || len(body) > 64<<20 {
		return errors.New("too much data")
	}
	if len(head) == 0 {
		return io.ErrUnexpectedEOF
	} else if buffer := make([]byte, 0, len(head)+len(body)); cap(buffer) > 0 {
		_, err := out.Write(append(append(buffer, head...), body...))
		return err
	}
	return nil
}
