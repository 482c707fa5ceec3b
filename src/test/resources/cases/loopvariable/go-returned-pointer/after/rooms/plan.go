package rooms

type Booking struct {
	Day  *string
	Room int
}

type Plan map[string][]int

func (p Plan) Bookings() (all []Booking) {
	for day, rooms := range p {
		day := day
		for _, room := range rooms {
			all = append(all, Booking{Day: &day, Room: room})
		}
	}
	return all
}
