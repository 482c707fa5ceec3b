package depot

import (
	"crypto/md5"
	"fmt"
)

func label(data []byte) string {
	return fmt.Sprintf("%x-%d", md5.Sum(data), len(data))
}
