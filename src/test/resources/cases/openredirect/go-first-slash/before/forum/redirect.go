package forum

import "strings"

func target(next string) string {
	if strings.HasPrefix(next, "/") {
		return next
	}
	return "/"
}
