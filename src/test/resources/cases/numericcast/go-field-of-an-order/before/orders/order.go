package orders

type Order struct {
	Pieces int64
}

func (o *Order) Small() (int32, error) {
	return int32(o.Pieces), nil
}
