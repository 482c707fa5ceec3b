package cart

import (
	"net/http"
	"net/url"
	"strings"
)

// SetCurrency keeps the choice and leads back to the page it was made on.
func SetCurrency(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "currency", Value: r.PostFormValue("code"), Path: "/"})
	back := r.Referer()
	if back == "" {
		back = "/cart"
	}
	if !isValidRedirect(back, r.Host) {
		back = "/"
	}
	http.Redirect(w, r, back, http.StatusSeeOther)
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
