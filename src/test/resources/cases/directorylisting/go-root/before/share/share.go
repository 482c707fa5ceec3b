package share

import "net/http"

func handler() http.Handler { return http.FileServer(http.Dir("/")) }
