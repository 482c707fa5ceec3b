package sso

import (
	"net/http"
	"net/url"
	"strings"
)

func answer(w http.ResponseWriter, relay string) {
	if !isLocalURL(relay) {
		relay = "/"
	}
	w.Header().Set("Location", relay)
	w.WriteHeader(http.StatusFound)
}

// isLocalURL reports whether an address leads to this site. Browsers read a backslash as a slash.
func isLocalURL(address string) bool {
	u, err := url.Parse(strings.ReplaceAll(strings.TrimSpace(address), "\\", "/"))
	return err == nil && u.Scheme == "" && u.Host == "" && !strings.HasPrefix(u.Path, "//")
}
