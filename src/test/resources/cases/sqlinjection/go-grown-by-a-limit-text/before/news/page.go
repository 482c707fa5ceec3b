package news

import (
	"database/sql"
	"net/http"

	_ "github.com/go-sql-driver/mysql"
)

func Page(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	query := "SELECT title, day FROM news WHERE topic = '" + r.FormValue("topic") + "'"
	query += " ORDER BY day DESC LIMIT " + r.FormValue("size")
	return db.Query(query)
}
