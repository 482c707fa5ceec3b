package catalogue

import (
	"encoding/json"
	"net/http"
	"strconv"
)

type Article struct {
	ID    int
	Title string
}

type Shelf struct{ all []Article }

func (s *Shelf) Page(w http.ResponseWriter, r *http.Request) {
	limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil {
		http.Error(w, "limit must be a number", http.StatusBadRequest)
		return
	}
	if limit < 0 || limit > 1<<20 {
		http.Error(w, "invalid size", http.StatusBadRequest)
		return
	}
	page := make([]Article, 0, limit)
	for _, a := range s.all {
		if len(page) == limit {
			break
		}
		page = append(page, a)
	}
	json.NewEncoder(w).Encode(page)
}
