package tank

import "strconv"

func litres(text string, bits int) (int32, error) {
	litres, err := strconv.ParseInt(text, 10, bits)
	if err != nil {
		return 0, err
	}
	return int32(litres), nil
}
