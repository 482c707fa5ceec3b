package links

import "regexp"

type rules struct {
	shop *regexp.Regexp
}

func (r *rules) prepare() {
	r.shop = regexp.MustCompile(`https://shop\.example\.com`)
}

func (r *rules) strip(link string) string {
	return r.shop.ReplaceAllString(link, "")
}
