package wiki

import (
	"html"
	"html/template"
	"net/http"
)

type view struct {
	Title template.HTML
}

func title(r *http.Request) view {
	return view{Title: template.HTML("<b>" + html.EscapeString(r.FormValue("title")) + "</b>")}
}
