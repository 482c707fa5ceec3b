package forms

import "strings"

type rule func(value string) bool

var rules = map[string]rule{
	"length": func(v string) bool {
		return len(v) < 500
	},
	"link": func(v string) bool {
		return !strings.HasPrefix(v, "javascript:") && !strings.HasPrefix(v, "data:") && !strings.HasPrefix(v, "vbscript:")
	},
}
