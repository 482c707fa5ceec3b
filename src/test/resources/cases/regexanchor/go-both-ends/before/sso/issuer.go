package sso

import "regexp"

var issuer = regexp.MustCompile(`^https://login\.example\.edu/[a-z]+$`)

func known(text string) bool { return issuer.MatchString(text) }
