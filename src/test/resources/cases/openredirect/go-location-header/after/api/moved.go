package api

import (
	"net/http"
	"net/url"
	"strings"
)

func moved(w http.ResponseWriter, r *http.Request) {
	target := r.PostFormValue("target")
	if !isValidRedirect(target, r.Host) {
		target = "/"
	}
	w.Header().Set("Location", target)
	w.WriteHeader(http.StatusTemporaryRedirect)
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
