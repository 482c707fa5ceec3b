package web

import (
	"net/http"
	pages "text/template"
)

var list = pages.Must(pages.New("list").Parse("<ul>{{range .}}<li>{{.}}</li>{{end}}</ul>"))

func show(w http.ResponseWriter, names []string) {
	list.Execute(w, names)
}
