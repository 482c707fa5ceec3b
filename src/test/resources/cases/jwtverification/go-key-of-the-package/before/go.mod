module example.org/auth

go 1.20

require github.com/golang-jwt/jwt/v5 v5.0.0
