package rates

import "net/http"

func load(day, currency string) (*http.Response, error) {
	query := "day=" + day + "&currency=" + currency
	return http.Get("https://rates.example/rates?" + query)
}
