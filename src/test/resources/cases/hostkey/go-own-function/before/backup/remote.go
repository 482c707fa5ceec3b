package backup

import (
	"net"

	"golang.org/x/crypto/ssh"
)

type Remote struct {
	addr string
	auth ssh.AuthMethod
}

func (r *Remote) session() (*ssh.Session, error) {
	client, err := ssh.Dial("tcp", r.addr, &ssh.ClientConfig{
		User: "backup",
		Auth: []ssh.AuthMethod{r.auth},
		HostKeyCallback: func(hostname string, remote net.Addr, key ssh.PublicKey) error {
			return nil
		},
	})
	if err != nil {
		return nil, err
	}
	return client.NewSession()
}
