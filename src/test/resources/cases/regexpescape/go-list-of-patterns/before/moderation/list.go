package moderation

import "regexp"

var patterns = []string{
	"free\\s+money",
	"\bcheap\b",
	"click +here",
}

func suspicious(text string) (bool, error) {
	for _, p := range patterns {
		ok, err := regexp.MatchString(p, text)
		if ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}
