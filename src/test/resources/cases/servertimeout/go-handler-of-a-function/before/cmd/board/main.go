package main

import (
	"log"
	"net/http"
	"os"
)

func routes() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/departures", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	})
	return mux
}

func main() {
	addr := os.Getenv("BOARD_ADDR")
	log.Fatal(http.ListenAndServe(addr, routes()))
}
