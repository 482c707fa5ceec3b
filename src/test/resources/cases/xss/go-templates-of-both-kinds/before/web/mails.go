package web

import (
	"html/template"
	"net/http"
	plain "text/template"
)

var page = template.Must(template.New("page").Parse("<p>{{.}}</p>"))
var mail = plain.Must(plain.New("mail").Parse("Dear {{.}}"))

func show(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, r.FormValue("name"))
}
