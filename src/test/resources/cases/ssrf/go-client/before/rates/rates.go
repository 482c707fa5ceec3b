package rates

import (
	"net/http"
	"time"
)

var client = &http.Client{Timeout: 5 * time.Second}

func rate(from, to string) (*http.Response, error) {
	return client.Get("https://rates.example/latest?from=" + from + "&to=" + to)
}
