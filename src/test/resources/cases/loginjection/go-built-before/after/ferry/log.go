package ferry

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

func booked(r *http.Request, seats int) {
	msg := fmt.Sprintf("booked %d seats for %s", seats, r.FormValue("name"))
	log.Print(strings.ReplaceAll(strings.ReplaceAll(msg, "\n", ""), "\r", ""))
}
