package embed

import (
	"errors"
	"net/url"
	"strings"
)

func player(source string) (*url.URL, error) {
	u, err := url.Parse(source)
	if err != nil {
		return nil, err
	}
	switch strings.ToLower(u.Scheme) {
	case "javascript", "file":
		return nil, errors.New("embed: scheme not allowed")
	case "":
		u.Scheme = "https"
	}
	return u, nil
}
