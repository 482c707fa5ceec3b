package stock

import (
	"errors"
	"math"
	"strconv"
)

type Shelf struct {
	Total int
	Small int16
}

var errNegative = errors.New("negative")

func (s *Shelf) Add(text string) error {
	n, err := strconv.Atoi(text)
	if err != nil {
		return err
	}
	if n < 0 {
		return errNegative
	}
	s.Total += n
	if n < math.MinInt16 || n > math.MaxInt16 {
		return errors.New("number out of range")
	}
	s.Small = int16(n)
	return nil
}
