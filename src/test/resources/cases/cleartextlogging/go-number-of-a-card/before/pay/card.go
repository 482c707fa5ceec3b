package pay

import "log"

type Card struct {
	Holder     string
	CardNumber uint64
}

func (c Card) charge(cents int) {
	log.Println("charging", cents, "to", c.CardNumber)
}
