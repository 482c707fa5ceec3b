package auth

import (
	"net/http"
	"net/url"
	"strings"
)

func afterLogin(w http.ResponseWriter, r *http.Request) {
	next := r.URL.Query().Get("next")
	if next == "" {
		next = "/account"
	}
	if !isValidRedirect(next, r.Host) {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound)
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
