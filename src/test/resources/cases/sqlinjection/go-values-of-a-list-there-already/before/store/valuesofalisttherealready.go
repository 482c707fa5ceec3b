package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func find(db *sql.DB, name string, given ...any) (*sql.Rows, error) {
	return db.Query("SELECT id FROM orders WHERE shop = $1 AND name = '"+name+"'", given...)
}
