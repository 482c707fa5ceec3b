package sim

import "math/rand"

func Demand(days int) []float64 {
	r := rand.New(rand.NewSource(20240101))
	out := make([]float64, days)
	for i := range out {
		out[i] = r.Float64() * 100
	}
	return out
}
