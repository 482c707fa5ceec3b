package seats

import (
	"errors"
	"math"
)

func rows(rows int) (uint8, error) {
	if rows < 0 {
		return 0, errors.New("no rows")
	}
	if rows < 0 || rows > math.MaxUint8 {
		return 0, errors.New("number out of range")
	}
	return uint8(rows), nil
}
