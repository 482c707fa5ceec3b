package words2

import "regexp"

var begin = regexp.MustCompile("\ahttps?://www\\.example\\.com")

func has(text string) bool { return begin.MatchString(text) }
