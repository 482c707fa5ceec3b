package pets

import (
	"net/http"
	stdtime "time"
)

type server struct{ time int }

func (server server) run(time string) error {
	srv := &http.Server{
		Addr:              time,
		ReadHeaderTimeout: 10 * stdtime.Second,
	}
	return srv.ListenAndServe()
}
