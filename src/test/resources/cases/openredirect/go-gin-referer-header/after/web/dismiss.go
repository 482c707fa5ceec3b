package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gin-gonic/gin"
)

type Notices struct{ store NoticeStore }

type NoticeStore interface{ Dismiss(id string) error }

func (n *Notices) Dismiss(c *gin.Context) {
	if err := n.store.Dismiss(c.Param("id")); err != nil {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	target := c.GetHeader("Referer")
	if !isValidRedirect(target, c.Request.Host) {
		target = "/"
	}
	c.Redirect(http.StatusFound, target)
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
