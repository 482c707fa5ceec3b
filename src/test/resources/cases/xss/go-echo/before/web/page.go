package web

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func profile(c echo.Context) error {
	return c.HTML(http.StatusOK, "<h2>"+c.QueryParam("nick")+"</h2>")
}
