package sms

import (
	"errors"
	"net/http"
	"net/url"
)

func send(tenant, to, text string) error {
	target := "https://sms.example.net/" + url.PathEscape(tenant) + "/messages"
	resp, err := http.PostForm(target, url.Values{"to": {to}, "text": {text}})
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return errors.New("sms: " + resp.Status)
	}
	return nil
}
