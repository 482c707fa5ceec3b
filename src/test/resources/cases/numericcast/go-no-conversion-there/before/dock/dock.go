package dock

import "fmt"

func name(berth int) string {
	return fmt.Sprint(berth)
}
