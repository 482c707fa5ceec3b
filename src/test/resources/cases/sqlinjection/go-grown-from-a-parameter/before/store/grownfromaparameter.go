package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func count(db *sql.DB, query, name string) *sql.Row {
	query += " WHERE name = '" + name + "'"
	return db.QueryRow(query)
}
