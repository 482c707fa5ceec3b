package barcode

import "errors"

var errEmpty = errors.New("barcode: nothing to encode")

func encode(text string) ([]byte, error) {
	if text == "" {
		return nil, errEmpty
	}
	return append([]byte{byte(len(text))}, text...), nil
}
