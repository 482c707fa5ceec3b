package stock

type Item struct {
	Name  string
	Count int
}

func Low(items []Item) []*Item {
	var low []*Item
	for _, item := range items {
		if item.Count < 5 {
			low = append(low, &item)
		}
	}
	return low
}
