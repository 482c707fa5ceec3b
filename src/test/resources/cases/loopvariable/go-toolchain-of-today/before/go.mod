module example.org/tariff

go 1.23.1

toolchain go1.23.4
