package main

import (
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	server := &http.Server{Addr: ":8080", ReadHeaderTimeout: 10 * time.Second}
	server.Handler = http.FileServer(http.Dir("pages"))
	if port := os.Getenv("PORT"); port != "" {
		server.Addr = ":" + port
	}
	log.Fatal(server.ListenAndServe())
}
