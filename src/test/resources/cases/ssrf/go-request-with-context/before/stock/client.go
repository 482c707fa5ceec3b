package stock

import (
	"context"
	"net/http"
)

const base = "http://stock.internal:8080/items/"

type Client struct{ http *http.Client }

func (c Client) Item(ctx context.Context, number, branch string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+number+"?branch="+branch, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	return c.http.Do(req)
}
