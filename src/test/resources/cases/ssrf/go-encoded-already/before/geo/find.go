package geo

import (
	"net/http"
	"net/url"
)

func find(q string) (*http.Response, error) {
	return http.Get("https://geo.example/search?q=" + url.QueryEscape(q))
}
