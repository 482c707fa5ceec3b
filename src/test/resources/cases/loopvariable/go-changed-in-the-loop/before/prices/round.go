package prices

type price struct{ cents int }

func rounded(all []price) (out []*price) {
	for _, p := range all {
		p = price{cents: p.cents / 10 * 10}
		out = append(out, &p)
	}
	return out
}
