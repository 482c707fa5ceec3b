package board

import "regexp"

var link = regexp.MustCompile(`https?://board\.example\.org/t/\d+`)

// Links gives the topics that a message names.
func Links(message string) []string {
	if !link.MatchString(message) {
		return nil
	}
	return link.FindAllString(message, -1)
}
