package web

import (
	"net/http"
	"path/filepath"
	"strings"

	"github.com/gin-gonic/gin"
)

func download(c *gin.Context) {
	path := filepath.Join("invoices", c.Param("number")+".pdf")
	if rel, err := filepath.Rel("invoices", path); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		c.String(http.StatusBadRequest, "invalid path")
		return
	}
	c.File(path)
}
