package orders

import "errors"

import "math"

type Order struct {
	Pieces int64
}

func (o *Order) Small() (int32, error) {
	if o.Pieces < math.MinInt32 || o.Pieces > math.MaxInt32 {
		return 0, errors.New("number out of range")
	}
	return int32(o.Pieces), nil
}
