package links

import "regexp"

const shop = `https://shop\.example\.com`

var whole = regexp.MustCompile(shop)

func isShop(link string) bool {
	return whole.MatchString(link)
}

func withoutShop(link string) string {
	return regexp.MustCompile(shop).ReplaceAllString(link, "")
}
