package tariff

type Zone struct {
	Letter byte
	Cents  int
}

func cheapest(zones []Zone) *Zone {
	var best *Zone
	for _, zone := range zones {
		if best == nil || zone.Cents < best.Cents {
			best = &zone
		}
	}
	return best
}
