package api

import (
	"net/http"
	"runtime/debug"

	"github.com/gin-gonic/gin"
)

func Panics(c *gin.Context) {
	defer func() {
		if r := recover(); r != nil {
			c.String(http.StatusInternalServerError, string(debug.Stack()))
			c.Abort()
		}
	}()
	c.Next()
}
