package web

import "html/template"

func script(name string) template.HTML {
	return template.HTML("<script>greet('" + name + "')</script>")
}
