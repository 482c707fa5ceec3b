package links

import "strings"

func safe(link string) string {
	l := strings.ToLower(strings.TrimSpace(link))
	if strings.HasPrefix(l, "javascript:") || strings.HasPrefix(l, "data:") || strings.HasPrefix(l, "vbscript:") {
		return "about:blank"
	}
	return link
}
