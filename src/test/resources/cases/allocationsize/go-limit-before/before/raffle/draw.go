package raffle

import (
	"errors"
	"strconv"
)

func draw(text string) ([]int, error) {
	tickets, err := strconv.Atoi(text)
	if err != nil {
		return nil, err
	}
	if tickets < 1 || tickets > 500 {
		return nil, errors.New("one to five hundred tickets")
	}
	numbers := make([]int, tickets)
	for i := range numbers {
		numbers[i] = i + 1
	}
	return numbers, nil
}
