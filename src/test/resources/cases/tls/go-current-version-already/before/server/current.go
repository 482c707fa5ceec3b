package server

import "crypto/tls"

const oldest = tls.VersionTLS12

func config() *tls.Config {
	return &tls.Config{MinVersion: oldest}
}
