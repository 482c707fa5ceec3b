package hall

import (
	"encoding/json"
	"net/http"
)

type order struct{ Rows int }

func Order(w http.ResponseWriter, r *http.Request) {
	var wanted order
	if err := json.NewDecoder(r.Body).Decode(&wanted); err != nil {
		http.Error(w, "no order", http.StatusBadRequest)
		return
	}
	seats := make([]bool, wanted.Rows)
	w.Header().Set("X-Rows", http.StatusText(len(seats)))
}
