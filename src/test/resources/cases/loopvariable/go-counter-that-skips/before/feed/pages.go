package feed

func lastFull(sizes []int) *int {
	var last *int
	for page := 0; page < len(sizes); page++ {
		if sizes[page] == 0 {
			page++
			continue
		}
		last = &page
	}
	return last
}
