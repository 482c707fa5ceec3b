package rates

import "net/http"

const today = "https://rates.example/today"

func load() (*http.Response, error) {
	return http.Get(today)
}
