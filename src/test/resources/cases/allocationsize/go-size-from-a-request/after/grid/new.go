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
	if n < 0 || n > 1<<20 {
		http.Error(w, "invalid size", http.StatusBadRequest)
		return
	}
	cells := make([]int, n)
	save(cells)
}

func save(cells []int) {}
