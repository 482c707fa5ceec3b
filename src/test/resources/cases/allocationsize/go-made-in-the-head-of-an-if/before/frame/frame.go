package frame

import "io"

func Write(out io.Writer, head, body []byte) error {
	if len(head) == 0 {
		return io.ErrUnexpectedEOF
	} else if buffer := make([]byte, 0, len(head)+len(body)); cap(buffer) > 0 {
		_, err := out.Write(append(append(buffer, head...), body...))
		return err
	}
	return nil
}
