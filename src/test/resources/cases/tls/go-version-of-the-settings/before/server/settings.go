package server

import "crypto/tls"

type Settings struct {
	Oldest uint16
}

func (s Settings) config() *tls.Config {
	c := new(tls.Config)
	c.MinVersion = s.Oldest
	return c
}
