package search

import "regexp"

var article = regexp.MustCompile("(?i)\b(the|an?)\b")

// Key is what a title is sorted by.
func Key(title string) string {
	return article.ReplaceAllString(title, "")
}
