package lottery

import (
	"math/rand"
	"time"
)

type Ticket struct{ Number int }

func Draw(tickets []Ticket, winners int) []Ticket {
	rand.Seed(time.Now().Unix())
	rand.Shuffle(len(tickets), func(i, j int) {
		tickets[i], tickets[j] = tickets[j], tickets[i]
	})
	return tickets[:winners]
}
