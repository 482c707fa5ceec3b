package nightly

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

// Dump runs the dump of one shop's database and gives back what it printed.
func Dump(shop, command string, signer ssh.Signer) ([]byte, error) {
	addr := fmt.Sprintf("%s.db.example.org:22", shop)
	home, hostErr := os.UserHomeDir()
	if hostErr != nil {
		return nil, hostErr
	}
	hostKeys, hostErr := knownhosts.New(filepath.Join(home, ".ssh", "known_hosts"))
	if hostErr != nil {
		return nil, hostErr
	}
	conn, err := ssh.Dial("tcp", addr, &ssh.ClientConfig{User: "dump", Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)}, HostKeyCallback: hostKeys})
	if err != nil {
		return nil, fmt.Errorf("dump of %s: %w", shop, err)
	}
	defer conn.Close()

	session, err := conn.NewSession()
	if err != nil {
		return nil, err
	}
	defer session.Close()
	return session.Output(command)
}
