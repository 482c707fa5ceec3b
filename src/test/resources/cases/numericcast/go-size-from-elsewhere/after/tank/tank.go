package tank

import (
	"errors"
	"math"
	"strconv"
)

func litres(text string, bits int) (int32, error) {
	litres, err := strconv.ParseInt(text, 10, bits)
	if err != nil {
		return 0, err
	}
	if litres < math.MinInt32 || litres > math.MaxInt32 {
		return 0, errors.New("number out of range")
	}
	return int32(litres), nil
}
