package db

const password = "winter-2019-warehouse"

func dsn(host string) string { return "app:" + password + "@tcp(" + host + ")/stock" }
