package preview

import "net/http"

func fetch(r *http.Request) (*http.Response, error) {
	return http.Get(r.FormValue("url"))
}
