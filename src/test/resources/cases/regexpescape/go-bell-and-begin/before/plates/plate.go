package plates

import "regexp"

var plate = regexp.MustCompile("\a[A-Z]{1,3} [0-9]{1,4}$")

func valid(text string) bool { return plate.MatchString(text) }
