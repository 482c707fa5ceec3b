package keys

import (
	"crypto/rand"
	"crypto/rsa"
	"log"
)

const deviceKeyBits = 2048

func DeviceKey() *rsa.PrivateKey {
	key, err := rsa.GenerateKey(rand.Reader, deviceKeyBits)
	if err != nil {
		log.Fatal(err)
	}
	return key
}
