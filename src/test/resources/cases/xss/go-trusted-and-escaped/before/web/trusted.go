package web

import "html/template"

func note(text string) template.HTML {
	return template.HTML(template.HTMLEscapeString(text))
}
