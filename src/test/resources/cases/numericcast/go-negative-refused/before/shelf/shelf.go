package shelf

import "errors"

func boxes(count int64) (uint64, error) {
	if count < 0 {
		return 0, errors.New("no shelf has fewer than no boxes")
	}
	return uint64(count), nil
}
