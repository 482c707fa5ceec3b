package web

import "github.com/gin-gonic/gin"

func serve() error {
	r := gin.Default()
	return r.Run(":8080")
}
