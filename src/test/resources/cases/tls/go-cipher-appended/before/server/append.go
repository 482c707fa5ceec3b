package server

import "crypto/tls"

func forOldTills(c *tls.Config) {
	c.CipherSuites = append(c.CipherSuites, tls.TLS_RSA_WITH_RC4_128_SHA)
}
