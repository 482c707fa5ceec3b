package lots

import "math/rand"

func count(sold []string) int {
	return len(sold)
}

func pick(sold []string) string {
	return sold[rand.Intn(len(sold))]
}
