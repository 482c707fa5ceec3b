package rooms

import (
	"errors"
	"strconv"
)

func Rooms(text string) ([]string, error) {
	count, err := strconv.Atoi(text)
	if err != nil { return nil, errors.New("no number") }; rows := make([]string, count)
	return rows, nil
}
