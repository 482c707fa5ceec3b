package news

import (
	"database/sql"
	"net/http"

	_ "github.com/go-sql-driver/mysql"
)

func page(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	return db.Query("SELECT title FROM news ORDER BY day DESC LIMIT " + r.FormValue("n"))
}
