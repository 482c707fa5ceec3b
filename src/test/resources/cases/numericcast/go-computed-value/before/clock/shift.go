package clock

import "time"

func minutes(from, to time.Time) int32 {
	return int32(to.Sub(from) / time.Minute)
}
