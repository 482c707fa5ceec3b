package fleet

import (
	"math/rand"
	"time"
)

func Plan(stops []int) []int {
	rng := rand.New(rand.NewSource(time.Now().UnixNano()))
	return improve(stops, rng)
}

func improve(stops []int, rng *rand.Rand) []int {
	i, j := rng.Intn(len(stops)), rng.Intn(len(stops))
	stops[i], stops[j] = stops[j], stops[i]
	return stops
}
