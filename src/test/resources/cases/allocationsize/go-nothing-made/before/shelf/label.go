package shelf

import "strings"

func Label(parts []string) string {
	return strings.Join(parts, "-")
}
