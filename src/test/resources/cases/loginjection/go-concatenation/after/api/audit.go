package api

import (
	"log"
	"net/http"
	"os"
	"strings"
)

var logger = log.New(os.Stderr, "api ", log.LstdFlags)

func audit(r *http.Request) {
	logger.Println("request from " + strings.ReplaceAll(strings.ReplaceAll(r.RemoteAddr, "\n", ""), "\r", "") + " for " + strings.ReplaceAll(strings.ReplaceAll(r.URL.Query().Get("item"), "\n", ""), "\r", ""))
}
