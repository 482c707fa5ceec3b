package cdn

import "regexp"

var ours = regexp.MustCompile(`^https?://(img|static)\.example\.com/`)

func allowed(u string) bool { return ours.MatchString(u) }
