package mail

import (
	"strings"
	"text/template"
)

var body = template.Must(template.New("body").Parse("Dear {{.Name}},\n\nyour order has left us.\n"))

func render(order any) (string, error) {
	var b strings.Builder
	err := body.Execute(&b, order)
	return b.String(), err
}
