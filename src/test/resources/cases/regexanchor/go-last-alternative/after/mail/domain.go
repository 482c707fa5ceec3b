package mail

import "regexp"

func own(address string) bool {
	re := regexp.MustCompile(`(?:@example.org|@example.net)$`)
	return re.MatchString(address)
}
