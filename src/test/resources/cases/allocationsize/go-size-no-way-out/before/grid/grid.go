package grid

func Cells(width int) []int {
	cells := make([]int, width)
	for i := range cells {
		cells[i] = i
	}
	return cells
}
