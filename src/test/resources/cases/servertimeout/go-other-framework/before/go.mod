module example.org/app

require github.com/gin-gonic/gin v1.9.1
