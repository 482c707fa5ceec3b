package users

import "log"

type User struct {
	Name     string
	Password string
}

func create(u User) {
	log.Printf("new user %+v", u)
}
