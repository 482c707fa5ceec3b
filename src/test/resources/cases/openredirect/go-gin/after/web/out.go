package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

func logout(c *gin.Context) {
	to := strings.TrimSpace(c.Query("to"))
	if !isLocalURL(to) {
		to = "/"
	}
	c.Redirect(http.StatusFound, to)
}

// isLocalURL reports whether an address leads to this site. Browsers read a backslash as a slash.
func isLocalURL(address string) bool {
	u, err := url.Parse(strings.ReplaceAll(address, "\\", "/"))
	return err == nil && u.Scheme == "" && u.Host == "" && !strings.HasPrefix(u.Path, "//")
}
