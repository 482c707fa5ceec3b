package sso

import (
	"fmt"
	"regexp"
)

func pattern() (*regexp.Regexp, error) {
	re, err := regexp.Compile(`^https://[a-z0-9-]+.campus.edu(/|$)`)
	if err != nil {
		return nil, fmt.Errorf("sso: %w", err)
	}
	return re, nil
}
