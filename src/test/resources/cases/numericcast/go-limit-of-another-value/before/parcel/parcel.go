package parcel

import (
	"errors"
	"math"
)

func size(width, height int) (int16, error) {
	if width > math.MaxInt16 {
		return 0, errors.New("too wide")
	}
	return int16(height), nil
}
