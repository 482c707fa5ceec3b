package deploy

import (
	"fmt"

	"golang.org/x/crypto/ssh"
)

func connect(host, user, password string) (*ssh.Client, error) {
	config := &ssh.ClientConfig{
		User:            user,
		Auth:            []ssh.AuthMethod{ssh.Password(password)},
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	}
	client, err := ssh.Dial("tcp", host, config)
	if err != nil {
		return nil, fmt.Errorf("cannot reach %s: %w", host, err)
	}
	return client, nil
}
