package shop

import (
	"net/http"
	"net/url"
	"strings"
)

func language(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: url.QueryEscape(r.FormValue("lang")), Secure: true})
	target := r.FormValue("back")
	if !isValidRedirect(target, r.Host) {
		target = "/"
	}
	http.Redirect(w, r, target, http.StatusSeeOther)
}

// isValidRedirect reports whether an address leads to this site. Browsers read a backslash as a slash.
func isValidRedirect(address, host string) bool {
	u, err := url.Parse(strings.ReplaceAll(strings.TrimSpace(address), "\\", "/"))
	if err != nil || strings.HasPrefix(u.Path, "//") {
		return false
	}
	if u.Scheme == "" && u.Host == "" {
		return true
	}
	return u.Host == host && (u.Scheme == "https" || u.Scheme == "http")
}
