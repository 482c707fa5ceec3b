package web

import "strings"

func keep(to string) string {
	if strings.HasPrefix(to, "/") && !strings.HasPrefix(to, "/\\") && !strings.HasPrefix(to, "//") {
		return to
	}
	return "/"
}
