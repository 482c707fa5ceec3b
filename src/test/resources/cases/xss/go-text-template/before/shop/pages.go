package shop

import (
	"log"
	"net/http"
	"text/template"
)

var pages = template.Must(template.ParseGlob("pages/*.html"))

func show(w http.ResponseWriter, r *http.Request) {
	if err := pages.ExecuteTemplate(w, "article.html", r.FormValue("id")); err != nil {
		log.Print(err)
	}
}
