package hooks

import (
	"fmt"
	"regexp"
)

type Hook struct{ Target string }

func (h Hook) Check() error {
	target, err := regexp.Compile("https://hooks\\.clinic\\.test/")
	if err != nil {
		return err
	}
	if !target.MatchString(h.Target) {
		return fmt.Errorf("hook to %q is not allowed", h.Target)
	}
	return nil
}
