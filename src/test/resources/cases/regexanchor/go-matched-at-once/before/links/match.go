package links

import "regexp"

func isShop(link string) bool {
	return regexp.MustCompile(`https://shop\.example\.com`).MatchString(link)
}
