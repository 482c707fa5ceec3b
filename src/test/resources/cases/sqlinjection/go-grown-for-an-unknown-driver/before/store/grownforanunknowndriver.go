package store

import (
	"database/sql"
)

func count(db *sql.DB, name string) *sql.Row {
	query := "SELECT COUNT(*) FROM orders"
	if name != "" {
		query += " WHERE name = '" + name + "'"
	}
	return db.QueryRow(query)
}
