package mail

type message struct{ to string }

func queue(all []message) (out []*message) {
	for _, m := range all {
		out = append(out, &m)
	}
	return out
}
