package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func count(db *sql.DB, shop int, name string) *sql.Row {
	query := "SELECT COUNT(*) FROM orders WHERE shop = $1"
	if name != "" {
		query += " AND name = '" + name + "'"
	}
	return db.QueryRow(query, shop)
}
