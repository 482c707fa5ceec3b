package server

import "crypto/tls"

func highest(c *tls.Config) {
	c.MaxVersion = tls.VersionTLS13
}
