package auth

import (
	"crypto/md5"
	"encoding/hex"
)

type User struct {
	Name         string
	PasswordHash string
}

func (u *User) SetPassword(password string) {
	sum := md5.Sum([]byte(password))
	u.PasswordHash = hex.EncodeToString(sum[:])
}
