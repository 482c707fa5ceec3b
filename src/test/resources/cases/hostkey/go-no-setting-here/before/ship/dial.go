package ship

import "golang.org/x/crypto/ssh"

func Dial(address string, config *ssh.ClientConfig) (*ssh.Client, error) {
	return ssh.Dial("tcp", address, config)
}
