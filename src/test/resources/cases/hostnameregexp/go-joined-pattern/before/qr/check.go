package qr

import "regexp"

var scheme = "^https://"

var ticket = regexp.MustCompile(scheme + "tickets.arena.com" + `/[A-Z0-9]{8}$`)

func isTicket(code string) bool { return ticket.MatchString(code) }
