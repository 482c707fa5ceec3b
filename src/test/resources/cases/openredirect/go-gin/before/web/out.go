package web

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

func logout(c *gin.Context) {
	to := strings.TrimSpace(c.Query("to"))
	c.Redirect(http.StatusFound, to)
}
