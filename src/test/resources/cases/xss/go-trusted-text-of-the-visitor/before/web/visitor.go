package web

import (
	"html/template"
	"net/http"
)

func greeting(r *http.Request) template.HTML {
	name := r.FormValue("name")
	return template.HTML(name)
}
