package tickets

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/hex"
)

type Sealer struct{ key []byte }

func (s *Sealer) Seal(ticket string) string {
	mac := hmac.New(sha1.New, s.key)
	mac.Write([]byte(ticket))
	return hex.EncodeToString(mac.Sum(nil))
}

func (s *Sealer) Valid(ticket, seal string) bool {
	return hmac.Equal([]byte(s.Seal(ticket)), []byte(seal))
}
