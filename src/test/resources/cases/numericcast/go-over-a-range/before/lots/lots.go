package lots

func codes(lots []int) ([]uint8, error) {
	var numbers []uint8
	for _, lot := range lots {
		numbers = append(numbers, uint8(lot))
	}
	return numbers, nil
}
