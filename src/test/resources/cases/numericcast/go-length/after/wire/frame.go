package wire

import (
	"encoding/binary"
	"errors"
	"io"
	"math"
)

func write(w io.Writer, body []byte) error {
	var head [4]byte
	if int64(len(body)) > math.MaxUint32 {
		return errors.New("number out of range")
	}
	binary.BigEndian.PutUint32(head[:], uint32(len(body)))
	if _, err := w.Write(head[:]); err != nil {
		return err
	}
	_, err := w.Write(body)
	return err
}
