package parcels

import (
	"fmt"
	"net/http"
)

func track(r *http.Request, page int) (*http.Request, error) {
	number := r.FormValue("number")
	url := fmt.Sprintf("http://carrier.example/parcels/%s/events?lang=%s&page=%d", number, r.FormValue("lang"), page)
	return http.NewRequest(http.MethodGet, url, nil)
}
