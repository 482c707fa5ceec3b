package logs

import "regexp"

type filter struct{ re *regexp.Regexp }

func newFilter() filter {
	return filter{re: regexp.MustCompile("^\\d{4}-\\d{2}-\\d{2}\t\bERROR\b\t\"?")}
}

func (f filter) keep(line string) bool { return f.re.MatchString(line) }
