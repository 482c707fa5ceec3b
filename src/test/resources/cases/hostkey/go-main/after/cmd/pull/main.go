package main

import (
	"log"
	"os"
	"path/filepath"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func main() {
	key, err := os.ReadFile("id_ed25519")
	if err != nil {
		log.Fatal(err)
	}
	signer, err := ssh.ParsePrivateKey(key)
	if err != nil {
		log.Fatal(err)
	}
	cfg := ssh.ClientConfig{User: "pull", Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)}}
	home, hostErr := os.UserHomeDir()
	if hostErr != nil {
		log.Fatal(hostErr)
	}
	hostKeys, hostErr := knownhosts.New(filepath.Join(home, ".ssh", "known_hosts"))
	if hostErr != nil {
		log.Fatal(hostErr)
	}
	cfg.HostKeyCallback = hostKeys
	conn, err := ssh.Dial("tcp", os.Args[1], &cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
}
