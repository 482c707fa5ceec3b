package kiosk

import "crypto/tls"

func compat() *tls.Config {
	return &tls.Config{MinVersion: tls.VersionTLS12, MaxVersion: tls.VersionTLS11}
}
