package main

import (
	"log"
	"net/http"
	"os"
)

func desk() (string, http.Handler) {
	return os.Getenv("DESK"), http.NotFoundHandler()
}

func main() {
	log.Fatal(http.ListenAndServe(desk()))
}
