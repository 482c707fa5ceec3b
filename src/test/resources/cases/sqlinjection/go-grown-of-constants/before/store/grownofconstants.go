package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func count(db *sql.DB, open bool) *sql.Row {
	query := "SELECT COUNT(*) FROM orders"
	if open {
		query += " WHERE open = 1"
	}
	return db.QueryRow(query)
}
