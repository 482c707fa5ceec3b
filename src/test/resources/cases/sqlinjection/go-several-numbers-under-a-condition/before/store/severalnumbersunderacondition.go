package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func find(db *sql.DB, from, to string, all bool) (*sql.Rows, error) {
	query := "SELECT id FROM orders WHERE shop = 1"
	if !all {
		query += " AND day >= '" + from + "' AND day <= '" + to + "'"
	}
	return db.Query(query)
}
