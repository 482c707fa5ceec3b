package tunnel

import (
	"errors"

	"golang.org/x/crypto/ssh"
)

var errNoKey = errors.New("tunnel: no key")

// Open goes through the bastion host.
func Open(bastion string, keys []ssh.Signer) (*ssh.Client, error) {
	if len(keys) == 0 {
		return nil, errNoKey
	}
	accept := ssh.InsecureIgnoreHostKey()
	config := ssh.ClientConfig{
		User:            "tunnel",
		Auth:            []ssh.AuthMethod{ssh.PublicKeys(keys...)},
		HostKeyCallback: accept,
	}
	return ssh.Dial("tcp", bastion, &config)
}
