package tunnel

import (
	"errors"
	"os"
	"path/filepath"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

var errNoKey = errors.New("tunnel: no key")

// Open goes through the bastion host.
func Open(bastion string, keys []ssh.Signer) (*ssh.Client, error) {
	if len(keys) == 0 {
		return nil, errNoKey
	}
	home, hostErr := os.UserHomeDir()
	if hostErr != nil {
		return nil, hostErr
	}
	hostKeys, hostErr := knownhosts.New(filepath.Join(home, ".ssh", "known_hosts"))
	if hostErr != nil {
		return nil, hostErr
	}
	accept := hostKeys
	config := ssh.ClientConfig{
		User:            "tunnel",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(keys...)},
		HostKeyCallback: accept,
	}
	return ssh.Dial("tcp", bastion, &config)
}
