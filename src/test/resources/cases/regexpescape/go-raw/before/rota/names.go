package rota

import "regexp"

var night = regexp.MustCompile(`\bnight\b`)

func isNight(shift string) bool { return night.MatchString(shift) }
