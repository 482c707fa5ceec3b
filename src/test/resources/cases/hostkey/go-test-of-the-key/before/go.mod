module example.org/archive

go 1.19

require golang.org/x/crypto v0.14.0
