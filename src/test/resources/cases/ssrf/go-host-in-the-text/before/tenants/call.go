package tenants

import "net/http"

func call(tenant string) (*http.Response, error) {
	return http.Get("https://" + tenant + ".example.org/status")
}
