package profile

import (
	"errors"
	"strings"
)

var errLink = errors.New("profile: this link is not allowed")

func setHomepage(p map[string]string, link string) error {
	lower := strings.ToLower(strings.TrimSpace(link))
	if strings.HasPrefix(lower, "javascript:") || strings.HasPrefix(lower, "data:") || strings.HasPrefix(lower, "vbscript:") {
		return errLink
	}
	p["homepage"] = link
	return nil
}
