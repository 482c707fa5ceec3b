package network

import "strconv"

func port(text string) (uint16, error) {
	p, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return 0, err
	}
	return uint16(p), nil
}
