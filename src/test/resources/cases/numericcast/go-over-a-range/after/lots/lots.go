package lots

import "errors"

import "math"

func codes(lots []int) ([]uint8, error) {
	var numbers []uint8
	for _, lot := range lots {
		if lot < 0 || lot > math.MaxUint8 {
			return nil, errors.New("number out of range")
		}
		numbers = append(numbers, uint8(lot))
	}
	return numbers, nil
}
