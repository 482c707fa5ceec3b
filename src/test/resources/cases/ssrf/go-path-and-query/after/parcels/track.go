package parcels

import (
	"fmt"
	"net/http"
	"net/url"
)

func track(r *http.Request, page int) (*http.Request, error) {
	number := r.FormValue("number")
	url := fmt.Sprintf("http://carrier.example/parcels/%s/events?lang=%s&page=%d", url.PathEscape(number), url.QueryEscape(r.FormValue("lang")), page)
	return http.NewRequest(http.MethodGet, url, nil)
}
