package routes

import (
	"net/http"
	"net/url"
	"strings"
)

func Register(mux *http.ServeMux) {
	mux.HandleFunc("/go", func(w http.ResponseWriter, r *http.Request) {
		url := r.FormValue("url")
		if !isLocalURL(url) {
			url = "/"
		}
		http.Redirect(w, r, url, http.StatusFound)
	})
}

// isLocalURL reports whether an address leads to this site. Browsers read a backslash as a slash.
func isLocalURL(address string) bool {
	u, err := url.Parse(strings.ReplaceAll(address, "\\", "/"))
	return err == nil && u.Scheme == "" && u.Host == "" && !strings.HasPrefix(u.Path, "//")
}
