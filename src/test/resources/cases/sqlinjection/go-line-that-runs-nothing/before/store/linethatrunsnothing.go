package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func sum(db *sql.DB, a, b int) int {
	return a + b
}
