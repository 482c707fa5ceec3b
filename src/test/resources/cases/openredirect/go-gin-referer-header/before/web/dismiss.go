package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type Notices struct{ store NoticeStore }

type NoticeStore interface{ Dismiss(id string) error }

func (n *Notices) Dismiss(c *gin.Context) {
	if err := n.store.Dismiss(c.Param("id")); err != nil {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.Redirect(http.StatusFound, c.GetHeader("Referer"))
}
