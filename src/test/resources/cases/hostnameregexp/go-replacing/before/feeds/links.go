package feeds

import "regexp"

func inner(page []byte) []byte {
	own := regexp.MustCompile("https://news.citypaper.com/")
	return own.ReplaceAll(page, []byte("/"))
}
