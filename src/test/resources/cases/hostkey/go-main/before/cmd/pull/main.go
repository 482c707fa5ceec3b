package main

import (
	"log"
	"os"

	"golang.org/x/crypto/ssh"
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
	cfg.HostKeyCallback = ssh.InsecureIgnoreHostKey()
	conn, err := ssh.Dial("tcp", os.Args[1], &cfg)
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
}
