package web

import "github.com/gorilla/sessions"

func options() *sessions.Options {
	return &sessions.Options{"/", "", 3600, false, true, 0}
}
