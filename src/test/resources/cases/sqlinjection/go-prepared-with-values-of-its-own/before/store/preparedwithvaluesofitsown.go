package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func find(db *sql.DB, shop int, name string) (*sql.Rows, error) {
	statement, err := db.Prepare("SELECT id FROM orders WHERE shop = $1 AND name = '" + name + "'")
	if err != nil {
		return nil, err
	}
	return statement.Query(shop)
}
