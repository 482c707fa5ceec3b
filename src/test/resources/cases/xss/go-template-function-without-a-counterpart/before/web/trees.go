package web

import (
	"net/http"
	"text/template"
	"text/template/parse"
)

func show(w http.ResponseWriter, tree *parse.Tree) error {
	var bad template.ExecError
	println(bad.Name)
	page, err := template.New("page").AddParseTree("page", tree)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/html")
	return page.Execute(w, nil)
}
