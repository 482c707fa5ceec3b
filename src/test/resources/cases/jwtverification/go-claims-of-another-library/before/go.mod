module example.org/feed

go 1.20

require github.com/go-jose/go-jose/v3 v3.0.3
