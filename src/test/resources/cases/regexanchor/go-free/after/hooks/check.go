package hooks

import "regexp"

var partner = regexp.MustCompile(`^https?://www\.partner\.com(?:[:/?#]|$)`)

func trusted(url string) bool {
	return partner.MatchString(url)
}
