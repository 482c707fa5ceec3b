package filter

import (
	"os"
	"regexp"
)

func hosts() (*regexp.Regexp, error) {
	return regexp.Compile(os.Getenv("HOSTS"))
}
