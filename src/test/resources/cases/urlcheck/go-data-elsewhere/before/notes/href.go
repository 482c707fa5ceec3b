package notes

import "strings"

func isScript(href string) bool {
	href = strings.ToLower(href)
	if strings.HasPrefix(href, "data:") {
		return true
	}
	if strings.HasPrefix(href, "vbscript:") {
		return true
	}
	return strings.HasPrefix(href, "javascript:")
}
