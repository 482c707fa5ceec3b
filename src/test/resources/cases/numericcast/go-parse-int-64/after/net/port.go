package network

import "strconv"

func port(text string) (uint16, error) {
	p, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return 0, err
	}
	return uint16(p), nil
}
