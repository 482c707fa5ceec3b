package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func count(db *sql.DB, name string) *sql.Row {
	query := "SELECT COUNT(*) FROM orders WHERE name = '" + name + "'"
	query += orderBy()
	return db.QueryRow(query)
}

func orderBy() string {
	return " ORDER BY 1"
}
