package login

import (
	"net/http"

	"golang.org/x/oauth2"
)

var config oauth2.Config

func begin(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, config.AuthCodeURL("state"), http.StatusFound)
}
