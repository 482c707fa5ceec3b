package barcode

import (
	"errors"
	"math"
)

var errEmpty = errors.New("barcode: nothing to encode")

func encode(text string) ([]byte, error) {
	if text == "" {
		return nil, errEmpty
	}
	if len(text) > math.MaxUint8 {
		return nil, errors.New("number out of range")
	}
	return append([]byte{byte(len(text))}, text...), nil
}
