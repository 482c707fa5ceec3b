package stock

import (
	"errors"
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
	s.Small = int16(n)
	return nil
}
