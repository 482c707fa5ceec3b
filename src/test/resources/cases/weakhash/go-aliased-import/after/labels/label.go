package labels

import (
	"crypto/sha256"
	"fmt"
	"io"
)

func ParcelCode(sender, recipient string, weight int) string {
	h := sha256.New()
	io.WriteString(h, sender)
	io.WriteString(h, recipient)
	fmt.Fprintf(h, "%d", weight)
	return fmt.Sprintf("%X", h.Sum(nil))
}
