package webhook

import "regexp"

const host = "^https?://hooks\\.warehouse\\.org/"

type Target struct{ URL string }

func (t Target) Valid() (bool, error) {
	return regexp.MatchString(host, t.URL)
}
