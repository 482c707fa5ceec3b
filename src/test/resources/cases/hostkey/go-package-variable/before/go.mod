module example.org/lab

require golang.org/x/crypto v0.14.0
