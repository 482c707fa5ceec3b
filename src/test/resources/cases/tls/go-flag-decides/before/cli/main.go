package main

import (
	"crypto/tls"
	"flag"
	"fmt"
	"net/http"
)

func main() {
	insecure := flag.Bool("insecure", false, "skip checks of certificates")
	flag.Parse()
	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: *insecure},
	}}
	resp, err := client.Get(flag.Arg(0))
	fmt.Println(resp, err)
}
