module example.org/pull

require golang.org/x/crypto v0.14.0
