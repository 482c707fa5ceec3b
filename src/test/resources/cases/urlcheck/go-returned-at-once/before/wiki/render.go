package wiki

import "strings"

func safe(href string) bool {
	return href != "" && !strings.HasPrefix(href, "javascript:")
}
