package jobs

import (
	"log"
	"net"
	"net/http"
	"time"
)

func watch(l net.Listener, wait time.Duration) {
	time.AfterFunc(wait, func() {
		server := &http.Server{
			ReadHeaderTimeout: 10 * time.Second,
		}
		log.Println(server.Serve(l))
	})
}
