package sso

import "regexp"

const pattern = "^https://login.clinic.org(:\\d+)?$"

func fromClinic(origin string) bool {
	ok, err := regexp.MatchString(pattern, origin)
	return err == nil && ok
}
