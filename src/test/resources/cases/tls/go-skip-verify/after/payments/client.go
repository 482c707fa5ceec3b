package payments

import (
	"crypto/tls"
	"net/http"
	"time"
)

func newClient() *http.Client {
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: false},
	}
	return &http.Client{Transport: transport, Timeout: 20 * time.Second}
}
