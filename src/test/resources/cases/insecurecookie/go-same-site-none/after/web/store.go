package web

import (
	"net/http"

	"github.com/gorilla/sessions"
)

var options = &sessions.Options{Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
