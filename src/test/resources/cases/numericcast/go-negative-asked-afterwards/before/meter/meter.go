package meter

import "errors"

func total(reading int32) (uint32, error) {
	total := uint32(reading)
	if reading < 0 {
		return 0, errors.New("the meter ran backwards")
	}
	return total, nil
}
