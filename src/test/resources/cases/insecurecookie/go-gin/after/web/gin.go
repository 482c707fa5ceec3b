package web

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(c *gin.Context) {
	c.SetCookie("session", newSession(c.PostForm("user")), 3600, "/", "", true, true)
	c.Redirect(http.StatusFound, "/")
}

func newSession(user string) string { return user }
