package ads

import "net/url"

func target(raw string) (string, bool) {
	u, err := url.Parse(raw)
	ok := err == nil && u.IsAbs() && u.Scheme != "javascript"
	if !ok {
		return "", false
	}
	return u.String(), true
}
