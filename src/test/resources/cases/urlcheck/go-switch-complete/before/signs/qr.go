package signs

import "net/url"

func printable(u *url.URL) bool {
	switch u.Scheme {
	case "javascript":
		return false
	case "data", "vbscript", "blob":
		return false
	default:
		return u.Host != ""
	}
}
