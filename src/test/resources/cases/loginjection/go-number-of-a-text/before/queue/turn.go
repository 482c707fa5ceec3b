package queue

import (
	"log"
	"net/http"
	"strconv"
)

func turn(r *http.Request) (int, error) {
	number, err := strconv.Atoi(r.FormValue("number"))
	if err != nil {
		return 0, err
	}
	log.Printf("number %d is served next", number)
	return number, nil
}
