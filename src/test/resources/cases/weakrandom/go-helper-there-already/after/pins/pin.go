package pins

import (
	"fmt"
)

func pin() string {
	return fmt.Sprint(secureIntn(5), secureIntn(10))
}
