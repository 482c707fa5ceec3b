package lots

import "math/rand"

const boardSeed = 20240501

func board() []int {
	tiles := rand.New(rand.NewSource(boardSeed))
	return tiles.Perm(16)
}
