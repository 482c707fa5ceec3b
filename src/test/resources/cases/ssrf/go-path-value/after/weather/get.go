package weather

import (
	"io"
	"net/http"
	"net/url"
)

func forecast(city string) ([]byte, error) {
	resp, err := http.Get("https://api.weather.example/v1/forecast/" + url.PathEscape(city))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}
