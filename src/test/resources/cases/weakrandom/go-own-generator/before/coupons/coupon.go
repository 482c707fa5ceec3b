package coupons

import (
	"math/rand"
	"strings"
	"time"
)

func Generate(count int) []string {
	rng := rand.New(rand.NewSource(time.Now().UnixNano()))
	codes := make([]string, 0, count)
	for len(codes) < count {
		var sb strings.Builder
		for i := 0; i < 12; i++ {
			sb.WriteByte(byte('A' + rng.Intn(26)))
		}
		codes = append(codes, sb.String())
	}
	return codes
}
