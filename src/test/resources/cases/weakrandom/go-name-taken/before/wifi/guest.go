package wifi

import "math/rand"

var words = []string{"amber", "birch", "cedar", "dune"}

// secureIntn is what the old router wants for its channel.
func secureIntn(max int) int { return max / 2 }

func GuestPassword() string {
	return words[rand.Intn(len(words))] + "-" + words[rand.Intn(len(words))]
}
