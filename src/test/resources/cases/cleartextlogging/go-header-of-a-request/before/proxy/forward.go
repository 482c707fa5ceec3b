package proxy

import (
	"log"
	"net/http"
)

type forwarder struct {
	logger *log.Logger
	next   http.RoundTripper
}

func (f *forwarder) RoundTrip(r *http.Request) (*http.Response, error) {
	f.logger.Printf("%s %s auth=%q", r.Method, r.URL.Path, r.Header.Get("Authorization"))
	return f.next.RoundTrip(r)
}
