package links

import "regexp"

func shopPattern() *regexp.Regexp {
	return regexp.MustCompile(`https://shop\.example\.com`)
}
