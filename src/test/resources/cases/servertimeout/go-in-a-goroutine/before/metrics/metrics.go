package metrics

import "net/http"

func Expose(h http.Handler) {
	go http.ListenAndServe("127.0.0.1:9100", h)
}
