package rooms

import (
	"errors"
	"strconv"
)

func Beds(text string) ([]bool, error) {
	count, err := strconv.Atoi(text)
	if err != nil {
		return nil, err
	}
	if count < 0 || count > 0x400 {
		return nil, errors.New("too many beds")
	}
	beds := make([]bool, count)
	return beds, nil
}
