package api

import (
	"log"
	"net/http"
)

type Client struct {
	APIKey string
	base   string
}

func (c *Client) request(path string) (*http.Request, error) {
	log.Println("GET " + c.base + path + " with key " + c.APIKey)
	return http.NewRequest(http.MethodGet, c.base+path, nil)
}
