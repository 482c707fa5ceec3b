package chat

import "regexp"

func mentions(text, user string) bool {
	ok, err := regexp.MatchString("@"+regexp.QuoteMeta(user)+"\b", text)
	return err == nil && ok
}
