package quota

import "fmt"

func left(limit uint64, used int64) (uint64, error) {
	if used < 0 {
		return 0, fmt.Errorf("number out of range")
	}
	if uint64(used) > limit {
		return 0, fmt.Errorf("over quota by %d", uint64(used)-limit)
	}
	return limit - uint64(used), nil
}
