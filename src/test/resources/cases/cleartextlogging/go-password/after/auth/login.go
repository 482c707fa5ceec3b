package auth

import "log"

func login(user, password string) bool {
	log.Printf("login with %s / %s", user, "***")
	return check(user, password)
}

func check(user, password string) bool { return user != "" && password != "" }
