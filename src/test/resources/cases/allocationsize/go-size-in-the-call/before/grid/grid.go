package grid

import "strconv"

func cells(width, height string) []bool {
	w, _ := strconv.Atoi(width)
	h, _ := strconv.Atoi(height)
	return make([]bool, w*h)
}
