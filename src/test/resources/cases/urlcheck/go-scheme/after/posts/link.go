package posts

import "net/url"

func allowed(link string) bool {
	u, err := url.Parse(link)
	return err == nil && u.Scheme != "javascript" && u.Scheme != "data" && u.Scheme != "vbscript"
}
