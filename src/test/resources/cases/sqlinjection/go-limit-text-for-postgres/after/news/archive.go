package news

import (
	"database/sql"
	"net/http"

	_ "github.com/lib/pq"
)

func Archive(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	return db.Query("SELECT title FROM news WHERE archived ORDER BY day LIMIT 20 OFFSET $1", r.FormValue("from"))
}
