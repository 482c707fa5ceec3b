package mail

import (
	"crypto/tls"
	"net/smtp"
)

func starttls(c *smtp.Client, host string) error {
	config := &tls.Config{ServerName: host, MinVersion: tls.VersionTLS12}
	config.InsecureSkipVerify = false
	return c.StartTLS(config)
}
