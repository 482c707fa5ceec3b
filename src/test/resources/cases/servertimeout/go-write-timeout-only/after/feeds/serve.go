package feeds

import (
	"net/http"
	"time"
)

var srv = http.Server{Addr: ":9000", WriteTimeout: time.Minute, ReadHeaderTimeout: 10 * time.Second}

func Serve() error { return srv.ListenAndServe() }
