package web

import (
	"path/filepath"

	"github.com/gin-gonic/gin"
)

func download(c *gin.Context) {
	path := filepath.Join("invoices", c.Param("number")+".pdf")
	c.File(path)
}
