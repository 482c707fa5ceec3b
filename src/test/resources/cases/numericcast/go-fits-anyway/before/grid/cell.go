package grid

func cell(x uint16) int64 {
	return int64(x)
}
