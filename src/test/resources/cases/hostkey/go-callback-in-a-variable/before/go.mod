module example.org/tunnel

go 1.20

require golang.org/x/crypto v0.14.0
