package printers

import "crypto/tls"

func config(name string) *tls.Config {
	const trustAll = true
	return &tls.Config{
		ServerName:         name,
		InsecureSkipVerify: trustAll,
		MinVersion:         tls.VersionTLS11,
	}
}
