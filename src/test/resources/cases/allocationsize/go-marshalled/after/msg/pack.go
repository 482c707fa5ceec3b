package msg

import (
	"encoding/json"
	"errors"
)

var errEmpty = errors.New("empty")

func Pack(value interface{}) ([]byte, error) {
	data, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	if len(data) == 0 {
		return nil, errEmpty
	}
	if len(data) > 64<<20 {
		return nil, errors.New("too much data")
	}
	buf := make([]byte, len(data)+8)
	copy(buf[8:], data)
	return buf, nil
}
