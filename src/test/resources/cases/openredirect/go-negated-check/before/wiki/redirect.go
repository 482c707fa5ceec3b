package wiki

import (
	"errors"
	"strings"
)

func check(to string) error {
	if !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") {
		return errors.New("not on this site")
	}
	return nil
}
