module example.org/mail

go 1.20

require github.com/golang-jwt/jwt/v5 v5.2.0
