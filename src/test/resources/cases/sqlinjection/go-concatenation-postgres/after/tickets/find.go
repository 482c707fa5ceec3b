package tickets

import (
	"database/sql"
	"net/http"

	_ "github.com/lib/pq"
)

type handler struct{ db *sql.DB }

func (h handler) show(w http.ResponseWriter, r *http.Request) {
	var title string
	err := h.db.QueryRow("SELECT title FROM tickets WHERE id = $1 AND open = $2", r.URL.Query().Get("id"), r.FormValue("open")).Scan(&title)
	if err != nil {
		http.Error(w, "no such ticket", http.StatusNotFound)
		return
	}
	w.Write([]byte(title))
}
