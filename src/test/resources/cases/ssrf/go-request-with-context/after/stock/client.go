package stock

import (
	"context"
	"net/http"
	"net/url"
)

const base = "http://stock.internal:8080/items/"

type Client struct{ http *http.Client }

func (c Client) Item(ctx context.Context, number, branch string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+url.PathEscape(number)+"?branch="+url.QueryEscape(branch), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	return c.http.Do(req)
}
