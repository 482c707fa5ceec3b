package desk

import (
	"html"
	"io"
	"net/http"
)

func subject(w http.ResponseWriter, req *http.Request) {
	subject := req.PostFormValue("subject")
	if subject == "" {
		subject = "no subject"
	}
	io.WriteString(w, html.EscapeString(subject))
}
