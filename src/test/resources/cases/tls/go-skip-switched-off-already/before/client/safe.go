package client

import (
	"crypto/tls"
	"net/http"
)

func transport() *http.Transport {
	return &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: false, MinVersion: tls.VersionTLS13}}
}
