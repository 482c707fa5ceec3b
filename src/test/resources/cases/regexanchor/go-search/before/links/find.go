package links

import "regexp"

var link = regexp.MustCompile(`https?://docs\.example\.com`)

func all(text string) []string { return link.FindAllString(text, -1) }
