package scales

import (
	"os"
	"path/filepath"
	"time"

	gossh "golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
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
	home, hostErr := os.UserHomeDir()
	if hostErr != nil {
		return hostErr
	}
	hostKeys, hostErr := knownhosts.New(filepath.Join(home, ".ssh", "known_hosts"))
	if hostErr != nil {
		return hostErr
	}
	cfg.HostKeyCallback = hostKeys

	var err error
	s.client, err = gossh.Dial("tcp", s.Host+":22", cfg)
	return err
}
