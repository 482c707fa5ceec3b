package proxy

import "regexp"

type route struct {
	host *regexp.Regexp
	to   string
}

var routes = []route{
	{regexp.MustCompile(`^shop\.lockers\.net$`), "shop:8080"},
	{regexp.MustCompile(`^api.lockers.net$`), "api:8080"},
}

func backend(host string) string {
	for _, r := range routes {
		if r.host.MatchString(host) {
			return r.to
		}
	}
	return ""
}
