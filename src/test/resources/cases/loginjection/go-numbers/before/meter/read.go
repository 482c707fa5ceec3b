package meter

import (
	"log"
	"net/http"
	"strconv"
)

func read(r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	log.Println("value", n, err)
}
