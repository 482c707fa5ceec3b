package reset

import (
	"net/http"
	"net/smtp"
)

func send(r *http.Request, auth smtp.Auth, to, token string) error {
	link := "https://" + r.Header.Get("Origin") + "/reset?token=" + token
	return smtp.SendMail("mail.example.org:25", auth, "desk@example.org", []string{to}, []byte("Reset it here: "+link))
}
