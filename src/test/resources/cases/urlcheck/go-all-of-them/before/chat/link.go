package chat

import "strings"

func bad(l string) bool {
	return strings.HasPrefix(l, "javascript:") || strings.HasPrefix(l, "data:") || strings.HasPrefix(l, "vbscript:")
}
