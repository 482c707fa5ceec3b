package ship

import "golang.org/x/crypto/ssh"

func config(user string, hosts ssh.HostKeyCallback) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		User:            user,
		HostKeyCallback: hosts,
	}
}
