package cors

import "regexp"

func allowed(host string) bool {
	ok, _ := regexp.MatchString("^shop\\.example\\.com|desk\\.example\\.com", host)
	return ok
}
