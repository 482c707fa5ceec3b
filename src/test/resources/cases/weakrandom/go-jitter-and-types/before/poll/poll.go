package poll

import (
	"math/rand"
	"time"
)

func pause(base time.Duration) time.Duration {
	return base + time.Duration(rand.Int63n(int64(base/2)))
}
