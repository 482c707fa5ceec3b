package web

import (
	"html"
	"html/template"
	"net/http"
)

func greeting(r *http.Request) template.HTML {
	name := r.FormValue("name")
	return template.HTML(html.EscapeString(name))
}
