package door

import (
	"log"
	"net/http"
)

func open(r *http.Request) {
	log.Printf("badge %q at the door", r.FormValue("badge"))
}
