package reset

import (
	"fmt"
	"log"
)

func mailed(address, resetToken string) {
	line := fmt.Sprintf("reset %s: token %s", address, resetToken)
	log.Print(line)
}
