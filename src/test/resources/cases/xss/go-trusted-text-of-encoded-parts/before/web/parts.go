package web

import (
	"html"
	"html/template"
)

func cell(text string) template.HTML {
	return template.HTML("<td>" + html.EscapeString(text) + "</td>")
}
