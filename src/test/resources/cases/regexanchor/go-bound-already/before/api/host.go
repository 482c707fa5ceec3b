package api

import "regexp"

var hosts = regexp.MustCompile(`^(?:a\.example\.com|b\.example\.com)$`)

func ok(h string) bool { return hosts.MatchString(h) }
