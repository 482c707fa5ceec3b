package wards

type Bed struct{ Free bool }

func free(beds []Bed) (found []*Bed) {
	for i := range beds {
		if beds[i].Free {
			found = append(found, &beds[i])
		}
	}
	return found
}
