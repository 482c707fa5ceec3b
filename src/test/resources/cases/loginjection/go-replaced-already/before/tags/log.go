package tags

import (
	"log"
	"net/http"
	"strings"
)

func note(r *http.Request) {
	tag := strings.ReplaceAll(r.FormValue("tag"), "\n", " ")
	log.Print("tag ", tag)
}
