package orders

import (
	"crypto/sha256"
	"fmt"
)

func Reference(order string) string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(order)))
}
