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
	if !isLocalURL(next) {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound)
}

// isLocalURL reports whether an address leads to this site. Browsers read a backslash as a slash.
func isLocalURL(address string) bool {
	u, err := url.Parse(strings.ReplaceAll(address, "\\", "/"))
	return err == nil && u.Scheme == "" && u.Host == "" && !strings.HasPrefix(u.Path, "//")
}
