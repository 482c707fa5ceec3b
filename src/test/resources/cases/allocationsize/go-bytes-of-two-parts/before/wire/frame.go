package wire

import "encoding/binary"

const headSize = 6

func frame(kind uint16, body []byte) ([]byte, error) {
	out := make([]byte, headSize+len(body))
	binary.BigEndian.PutUint16(out, kind)
	binary.BigEndian.PutUint32(out[2:], uint32(len(body)))
	copy(out[headSize:], body)
	return out, nil
}
