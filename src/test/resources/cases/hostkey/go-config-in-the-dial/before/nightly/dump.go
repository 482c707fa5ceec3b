package nightly

import (
	"fmt"

	"golang.org/x/crypto/ssh"
)

// Dump runs the dump of one shop's database and gives back what it printed.
func Dump(shop, command string, signer ssh.Signer) ([]byte, error) {
	addr := fmt.Sprintf("%s.db.example.org:22", shop)
	conn, err := ssh.Dial("tcp", addr, &ssh.ClientConfig{User: "dump", Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)}, HostKeyCallback: ssh.InsecureIgnoreHostKey()})
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
