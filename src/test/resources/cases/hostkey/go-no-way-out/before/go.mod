module example.org/sensors

require golang.org/x/crypto v0.14.0
