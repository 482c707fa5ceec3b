package grid

import (
	"net/http"
	"strconv"
)

func create(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("cells"))
	if err != nil {
		http.Error(w, "how many cells?", http.StatusBadRequest)
		return
	}
	cells := make([]int, n)
	save(cells)
}

func save(cells []int) {}
