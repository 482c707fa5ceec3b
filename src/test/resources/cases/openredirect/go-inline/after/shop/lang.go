package shop

import (
	"net/http"
	"net/url"
	"strings"
)

func language(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: url.QueryEscape(r.FormValue("lang")), Secure: true})
	target := r.FormValue("back")
	if !isLocalURL(target) {
		target = "/"
	}
	http.Redirect(w, r, target, http.StatusSeeOther)
}

// isLocalURL reports whether an address leads to this site. Browsers read a backslash as a slash.
func isLocalURL(address string) bool {
	u, err := url.Parse(strings.ReplaceAll(address, "\\", "/"))
	return err == nil && u.Scheme == "" && u.Host == "" && !strings.HasPrefix(u.Path, "//")
}
