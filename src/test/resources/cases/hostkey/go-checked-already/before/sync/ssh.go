package remote

import "golang.org/x/crypto/ssh"

func config(key ssh.PublicKey) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		User:            "sync",
		HostKeyCallback: ssh.FixedHostKey(key),
	}
}
