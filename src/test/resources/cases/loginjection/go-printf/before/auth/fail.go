package auth

import (
	"log"
	"net/http"
)

func failed(r *http.Request, tries int) {
	user := r.FormValue("user")
	log.Printf("login of %s failed (%d tries)", user, tries)
}
