package couriers

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"io"
)

const (
	bits = 2048
	kind = "RSA PRIVATE KEY"
)

func WriteKey(w io.Writer) error {
	k, err := rsa.GenerateKey(rand.Reader, bits)
	if err != nil {
		return err
	}
	return pem.Encode(w, &pem.Block{Type: kind, Bytes: x509.MarshalPKCS1PrivateKey(k)})
}
