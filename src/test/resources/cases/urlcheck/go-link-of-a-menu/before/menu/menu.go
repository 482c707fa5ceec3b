package menu

import "net/url"

type Entry struct{ Title, Link string }

func (e Entry) Href() string {
	u, err := url.Parse(e.Link)
	if err != nil || u.Scheme == "javascript" {
		return "#"
	}
	return u.String()
}
