package api

import (
	"log"
	"net/http"
	"os"
)

var logger = log.New(os.Stderr, "api ", log.LstdFlags)

func audit(r *http.Request) {
	logger.Println("request from " + r.RemoteAddr + " for " + r.URL.Query().Get("item"))
}
