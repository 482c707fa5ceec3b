package backup

import (
	"os"
	"path/filepath"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

type Remote struct {
	addr string
	auth ssh.AuthMethod
}

func (r *Remote) session() (*ssh.Session, error) {
	home, hostErr := os.UserHomeDir()
	if hostErr != nil {
		return nil, hostErr
	}
	hostKeys, hostErr := knownhosts.New(filepath.Join(home, ".ssh", "known_hosts"))
	if hostErr != nil {
		return nil, hostErr
	}
	client, err := ssh.Dial("tcp", r.addr, &ssh.ClientConfig{
		User:            "backup",
		Auth:            []ssh.AuthMethod{r.auth},
		HostKeyCallback: hostKeys,
	})
	if err != nil {
		return nil, err
	}
	return client.NewSession()
}
