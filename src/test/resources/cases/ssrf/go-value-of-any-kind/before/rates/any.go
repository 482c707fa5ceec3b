package rates

import (
	"fmt"
	"net/http"
)

func load(day interface{}) (*http.Response, error) {
	return http.Get(fmt.Sprintf("https://rates.example/days/%v", day))
}
