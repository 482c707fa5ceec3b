package pay

import "regexp"

var bank = regexp.MustCompile(`^https://bank\.example\.com/`)

func ok(u string) bool { return bank.MatchString(u) }
