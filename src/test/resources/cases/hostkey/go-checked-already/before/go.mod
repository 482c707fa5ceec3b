module example.org/sync

require golang.org/x/crypto v0.14.0
