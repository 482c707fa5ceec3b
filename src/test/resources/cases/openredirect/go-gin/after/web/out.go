package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

func logout(c *gin.Context) {
	to := strings.TrimSpace(c.Query("to"))
	if !isValidRedirect(to, c.Request.Host) {
		to = "/"
	}
	c.Redirect(http.StatusFound, to)
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
