package links

import "regexp"

type rules struct {
	shop *regexp.Regexp
}

func newRules() rules {
	return rules{
		shop: regexp.MustCompile(`https://shop\.example\.com`),
	}
}

func (r rules) isShop(link string) bool {
	return r.shop.MatchString(link)
}
