package links

import "regexp"

func isKnown(known *regexp.Regexp, link string) bool {
	return known.MatchString(link)
}
