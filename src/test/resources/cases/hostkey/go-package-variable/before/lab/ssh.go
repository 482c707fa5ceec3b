package lab

import "golang.org/x/crypto/ssh"

var config = ssh.ClientConfig{User: "lab", HostKeyCallback: ssh.InsecureIgnoreHostKey()}
