package beds

import (
	"errors"
	"strconv"
)

func Free(text string) (int, error) {
	wards, err := strconv.Atoi(text)
	if wards < 0 || wards > 1<<20 {
		return 0, errors.New("invalid size")
	}
	if err != nil {
		return 0, err
	} else if free := make([]bool, wards); len(free) == 0 {
		return 0, errors.New("no ward")
	}
	return wards, nil
}
