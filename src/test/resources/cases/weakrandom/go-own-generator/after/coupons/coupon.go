package coupons

import (
	"crypto/rand"
	"math/big"
	"strings"
)

func Generate(count int) []string {
	codes := make([]string, 0, count)
	for len(codes) < count {
		var sb strings.Builder
		for i := 0; i < 12; i++ {
			sb.WriteByte(byte('A' + secureIntn(26)))
		}
		codes = append(codes, sb.String())
	}
	return codes
}

// secureIntn gives a number from 0 to n-1 that nobody can foretell.
func secureIntn(n int) int {
	v, err := rand.Int(rand.Reader, big.NewInt(int64(n)))
	if err != nil {
		panic(err)
	}
	return int(v.Int64())
}
