package export

import (
	"database/sql"
	"strings"

	_ "github.com/mattn/go-sqlite3"
)

func Columns(db *sql.DB, columns []string, since string) (*sql.Rows, error) {
	query := "SELECT " + strings.Join(columns, ", ") + " FROM visit WHERE day >= '" + since + "'"
	return db.Query(query)
}
