package clock

import "strconv"

func hour(s string) (int8, error) {
	h, err := strconv.ParseInt(s, 10, 8)
	return int8(h), err
}
