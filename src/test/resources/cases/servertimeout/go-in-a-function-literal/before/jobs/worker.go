package jobs

import (
	"log"
	"net"
	"net/http"
	"time"
)

func watch(l net.Listener, wait time.Duration) {
	time.AfterFunc(wait, func() {
		log.Println(http.Serve(l, nil))
	})
}
