package words

import "regexp"

var forbidden = regexp.MustCompile("\\bforbidden\\b")

func has(text string) bool { return forbidden.MatchString(text) }
