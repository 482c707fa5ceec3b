package web

import "html/template"

const rule = "<hr>"

func line() template.HTML {
	return template.HTML(rule)
}
