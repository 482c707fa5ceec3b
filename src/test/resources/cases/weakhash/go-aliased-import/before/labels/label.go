package labels

import (
	digest "crypto/sha1"
	"fmt"
	"io"
)

func ParcelCode(sender, recipient string, weight int) string {
	h := digest.New()
	io.WriteString(h, sender)
	io.WriteString(h, recipient)
	fmt.Fprintf(h, "%d", weight)
	return fmt.Sprintf("%X", h.Sum(nil))
}
