package stalls

import "strconv"

func place(text string) (int16, error) {
	place, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return 0, err
	}
	return int16(place), nil
}
