package pins

import (
	"fmt"
	"math/rand"
)

func pin() string {
	return fmt.Sprint(secureIntn(5), rand.Intn(10))
}
