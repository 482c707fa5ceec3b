package embed

import "regexp"

var partners = regexp.MustCompile("^maps.partner.test|video.partner.test|tickets.partner.test")

func allowed(host string) bool {
	return len(host) < 254 && partners.MatchString(host)
}
