package feeds

import "strings"

func keep(link string) bool {
	return link == "" || (!strings.HasPrefix(link, "javascript:") && !strings.HasPrefix(link, "data:") && !strings.HasPrefix(link, "vbscript:"))
}
