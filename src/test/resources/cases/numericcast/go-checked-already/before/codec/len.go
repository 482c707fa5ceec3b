package codec

import (
	"errors"
	"math"
)

func size(n int) (int32, error) {
	if n > math.MaxInt32 {
		return 0, errors.New("too large")
	}
	return int32(n), nil
}
