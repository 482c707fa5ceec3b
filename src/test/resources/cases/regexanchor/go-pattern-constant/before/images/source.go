package images

import (
	"net/url"
	"regexp"
)

const source = `cdn\.example\.net|img\.example\.net$`

var sources = regexp.MustCompile(source)

func fromUs(u *url.URL) bool { return sources.MatchString(u.Host) }
