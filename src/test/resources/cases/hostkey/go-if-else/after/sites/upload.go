package sites

import (
	"os"
	"path/filepath"

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
		home, hostErr := os.UserHomeDir()
		if hostErr != nil {
			return nil, hostErr
		}
		hostKeys, hostErr := knownhosts.New(filepath.Join(home, ".ssh", "known_hosts"))
		if hostErr != nil {
			return nil, hostErr
		}
		cfg.HostKeyCallback = hostKeys
	}
	return cfg, nil
}
