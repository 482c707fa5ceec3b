package stock

// Item lies on a shelf.
type Item struct {
	Number string
	Shelf  int
}

// ByNumber lets the shelves be found by an item's number.
func ByNumber(items []Item) map[string]*Item {
	index := make(map[string]*Item, len(items))
	for _, item := range items {
		if item.Number == "" {
			continue
		}
		index[item.Number] = &item
	}
	return index
}
