package meters

import (
	"errors"
	"strconv"
)

var errNoMeter = errors.New("no such meter")

func history(meters map[string]func([]float64), id, days string) error {
	read, ok := meters[id]
	if !ok {
		return errNoMeter
	}
	count, err := strconv.ParseUint(days, 10, 32)
	if err != nil {
		return err
	}
	if count > 1<<20 {
		return errors.New("invalid size")
	}
	values := make([]float64, count)
	read(values)
	return nil
}
