module example.org/backup

require golang.org/x/crypto v0.14.0
