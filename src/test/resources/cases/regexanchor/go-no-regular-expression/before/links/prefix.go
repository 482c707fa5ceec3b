package links

import "strings"

func isShop(link string) bool {
	return strings.HasPrefix(link, "https://shop.example.com")
}
