package pages

import (
	"net/http"
	"strconv"
)

func page(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.ParseInt(r.FormValue("page"), 10, 0)
	if err != nil || id < 1 {
		http.Error(w, "no such page", http.StatusBadRequest)
		return
	}
	show(w, int(id))
}

func show(w http.ResponseWriter, page int) {}
