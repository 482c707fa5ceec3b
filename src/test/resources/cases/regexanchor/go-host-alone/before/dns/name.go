package dns

import "regexp"

var zone = regexp.MustCompile(`\.internal\.example\.com`)

func inside(name string) bool { return zone.MatchString(name) }
