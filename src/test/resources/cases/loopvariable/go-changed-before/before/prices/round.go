package prices

type Price struct{ Cents int }

func rounded(prices []Price) (all []*Price) {
	for _, price := range prices {
		price = Price{Cents: (price.Cents + 2) / 5 * 5}
		all = append(all, &price)
	}
	return all
}
