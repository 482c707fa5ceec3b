package booking

import (
	"fmt"
	"math/rand"
)

func confirmation() string {
	code := rand.Intn(900000) + 100000
	return fmt.Sprintf("%06d", code)
}

func colour() string {
	return []string{"red", "green", "blue"}[rand.Intn(3)]
}
