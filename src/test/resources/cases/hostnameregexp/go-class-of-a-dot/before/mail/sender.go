package mail

import "regexp"

func ours(sender string) bool {
	ok, _ := regexp.MatchString(`@mail[.]postoffice[.]org$`, sender)
	return ok
}
