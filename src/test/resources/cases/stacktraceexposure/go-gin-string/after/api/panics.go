package api

import (
	"log"
	"net/http"
	"runtime/debug"

	"github.com/gin-gonic/gin"
)

func Panics(c *gin.Context) {
	defer func() {
		if r := recover(); r != nil {
			log.Print(string(debug.Stack()))
			c.String(http.StatusInternalServerError, http.StatusText(http.StatusInternalServerError))
			c.Abort()
		}
	}()
	c.Next()
}
