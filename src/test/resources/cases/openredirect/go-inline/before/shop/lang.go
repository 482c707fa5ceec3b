package shop

import (
	"net/http"
	"net/url"
)

func language(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: url.QueryEscape(r.FormValue("lang")), Secure: true})
	http.Redirect(w, r, r.FormValue("back"), http.StatusSeeOther)
}
