package client

import "crypto/tls"

func two(strict bool, verify func(tls.ConnectionState) error) *tls.Config {
	if strict {
		current := &tls.Config{MinVersion: tls.VersionTLS13}
		current.VerifyConnection = verify
		return current
	}
	old := &tls.Config{MinVersion: tls.VersionTLS12}
	old.InsecureSkipVerify = false
	return old
}
