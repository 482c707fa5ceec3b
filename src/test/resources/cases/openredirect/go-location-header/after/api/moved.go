package api

import (
	"net/http"
	"net/url"
	"strings"
)

func moved(w http.ResponseWriter, r *http.Request) {
	target := r.PostFormValue("target")
	if !isLocalURL(target) {
		target = "/"
	}
	w.Header().Set("Location", target)
	w.WriteHeader(http.StatusTemporaryRedirect)
}

// isLocalURL reports whether an address leads to this site. Browsers read a backslash as a slash.
func isLocalURL(address string) bool {
	u, err := url.Parse(strings.ReplaceAll(address, "\\", "/"))
	return err == nil && u.Scheme == "" && u.Host == "" && !strings.HasPrefix(u.Path, "//")
}
