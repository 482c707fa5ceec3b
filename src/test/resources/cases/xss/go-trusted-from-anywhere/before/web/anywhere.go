package web

import "html/template"

type post struct{ Body fragment }

type fragment string

func body(p post) template.HTML {
	return template.HTML(p.Body)
}
