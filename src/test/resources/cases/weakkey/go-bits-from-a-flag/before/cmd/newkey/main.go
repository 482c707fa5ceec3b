package main

import (
	"crypto/rand"
	"crypto/rsa"
	"flag"
	"log"
)

func main() {
	size := flag.Int("bits", 1024, "length of the key")
	flag.Parse()
	key, err := rsa.GenerateKey(rand.Reader, *size)
	if err != nil {
		log.Fatal(err)
	}
	log.Println("modulus", key.N.BitLen())
}
