package users

type User struct {
	ID   int
	Name string
}

func names(all []User) map[int]*string {
	index := make(map[int]*string, len(all))
	for i, u := range all {
		u := u
		index[i] = &u.Name
	}
	return index
}
