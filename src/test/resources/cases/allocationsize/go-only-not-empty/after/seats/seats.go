package seats

import (
	"fmt"
	"net/http"
	"strconv"
)

func Plan(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(r.URL.Query().Get("count"))
	if err != nil {
		http.Error(w, "count is no number", http.StatusBadRequest)
		return
	}
	if count > 0 {
		if count < 0 || count > 1<<20 {
			http.Error(w, "invalid size", http.StatusBadRequest)
			return
		}
		rows := make([]string, count)
		fmt.Fprintln(w, len(rows))
	}
}
