package pets

import "net/http"

type server struct{ time int }

func (server server) run(time string) error {
	return http.ListenAndServe(time, nil)
}
