package wiki

import (
	"html/template"
	"net/http"
)

type view struct {
	Title template.HTML
}

func title(r *http.Request) view {
	return view{Title: template.HTML("<b>" + r.FormValue("title") + "</b>")}
}
