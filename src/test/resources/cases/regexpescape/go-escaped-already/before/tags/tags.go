package tags

import "regexp"

var tag = regexp.MustCompile("#\\b[a-z]+\\b")

func all(text string) []string { return tag.FindAllString(text, -1) }
