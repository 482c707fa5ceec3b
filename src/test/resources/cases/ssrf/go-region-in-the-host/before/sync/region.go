package sync

import (
	"fmt"
	"net/http"
)

func ping(region string) bool {
	resp, err := http.Get(fmt.Sprintf("https://%s.api.example.com/ping", region))
	if err != nil {
		return false
	}
	resp.Body.Close()
	return true
}
