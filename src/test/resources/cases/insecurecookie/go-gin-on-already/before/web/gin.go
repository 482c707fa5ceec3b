package web

import "github.com/gin-gonic/gin"

func remember(c *gin.Context, id string, https bool) {
	c.SetCookie("visitor", id, 86400, "/", "", https, true)
}
