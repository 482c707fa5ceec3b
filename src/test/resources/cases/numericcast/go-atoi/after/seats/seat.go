package seats

import (
	"fmt"
	"strconv"
)

func seat(text string) (int32, error) {
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil {
		return 0, fmt.Errorf("no seat %q: %w", text, err)
	}
	return int32(n), nil
}
