package shop

func total(a, b int) int {
	return a + b
}
