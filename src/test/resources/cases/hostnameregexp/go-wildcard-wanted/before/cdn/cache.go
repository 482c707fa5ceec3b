package cdn

import "regexp"

var assets = regexp.MustCompile(`^https://.*\.assets\.example\.com/`)

func cached(url string) bool { return assets.MatchString(url) }
