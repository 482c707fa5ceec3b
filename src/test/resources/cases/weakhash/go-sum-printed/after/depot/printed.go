package depot

import (
	"crypto/sha256"
	"fmt"
)

func label(data []byte) string {
	return fmt.Sprintf("%x-%d", sha256.Sum256(data), len(data))
}
