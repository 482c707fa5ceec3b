package client

import "crypto/tls"

func later(verify func(tls.ConnectionState) error) *tls.Config {
	config := &tls.Config{ServerName: "till.example"}
	config.InsecureSkipVerify = true
	config.VerifyConnection = verify
	return config
}
