package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

const table = "orders"

func count(db *sql.DB) *sql.Row {
	return db.QueryRow("SELECT COUNT(*) FROM " + table)
}
