package auth

import (
	"log"
	"net/http"
	"strings"
)

func failed(r *http.Request, tries int) {
	user := r.FormValue("user")
	log.Printf("login of %s failed (%d tries)", strings.ReplaceAll(strings.ReplaceAll(user, "\n", ""), "\r", ""), tries)
}
