package feeds

import "strings"

func keep(link string) bool {
	return link == "" || !strings.HasPrefix(link, "javascript:")
}
