package people

import (
	"io"
	"net/http"
	"time"
)

var client = &http.Client{Timeout: 3 * time.Second}

func avatar(r *http.Request) ([]byte, error) {
	resp, err := client.Get(r.FormValue("avatar"))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(io.LimitReader(resp.Body, 1<<20))
}
