package menu

func sum(dishes []int) int {
	total := 0
	for _, d := range dishes {
		total += d
	}
	return total
}
