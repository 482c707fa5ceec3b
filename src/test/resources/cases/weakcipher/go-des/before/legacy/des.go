package legacy

import (
	"crypto/cipher"
	"crypto/des"
)

func block(key []byte) (cipher.Block, error) { return des.NewCipher(key) }
