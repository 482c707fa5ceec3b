package web

import "net/http"

func Price(r *http.Request) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, "https://prices.example.com/parts/"+r.FormValue("part"), nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
