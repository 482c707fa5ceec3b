package scales

import (
	"os"
	"time"

	gossh "golang.org/x/crypto/ssh"
)

type Scale struct {
	Host   string
	client *gossh.Client
}

func (s *Scale) Connect() error {
	cfg := &gossh.ClientConfig{
		User:    os.Getenv("SCALE_USER"),
		Auth:    []gossh.AuthMethod{gossh.Password(os.Getenv("SCALE_PASSWORD"))},
		Timeout: 5 * time.Second,
	}
	cfg.HostKeyCallback = gossh.InsecureIgnoreHostKey()

	var err error
	s.client, err = gossh.Dial("tcp", s.Host+":22", cfg)
	return err
}
