package seats

import "errors"

func rows(rows int) (uint8, error) {
	if rows < 0 {
		return 0, errors.New("no rows")
	}
	return uint8(rows), nil
}
