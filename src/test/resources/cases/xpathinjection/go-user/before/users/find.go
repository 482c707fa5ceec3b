package users

import "github.com/antchfx/xmlquery"

func find(doc *xmlquery.Node, name string) *xmlquery.Node {
	return xmlquery.FindOne(doc, "//user[@name='"+name+"']")
}
