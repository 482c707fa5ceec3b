package sites

import (
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func clientConfig(user string, strict bool, file string) (*ssh.ClientConfig, error) {
	cfg := &ssh.ClientConfig{User: user}
	if strict {
		callback, err := knownhosts.New(file)
		if err != nil {
			return nil, err
		}
		cfg.HostKeyCallback = callback
	} else {
		cfg.HostKeyCallback = ssh.InsecureIgnoreHostKey()
	}
	return cfg, nil
}
