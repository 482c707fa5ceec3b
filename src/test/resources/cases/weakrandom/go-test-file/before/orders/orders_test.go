package orders

import (
	"math/rand"
	"testing"
)

func TestTotal(t *testing.T) {
	if n := rand.Intn(10); n > 9 {
		t.Fatal(n)
	}
}
