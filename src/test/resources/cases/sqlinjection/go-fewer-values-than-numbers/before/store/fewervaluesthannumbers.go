package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func find(db *sql.DB, shop int, name string) (*sql.Rows, error) {
	return db.Query("SELECT id FROM orders WHERE shop = $1 AND day = $2 AND name = '"+name+"'", shop)
}
