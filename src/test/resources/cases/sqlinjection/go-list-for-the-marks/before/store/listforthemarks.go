package store

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func find(db *sql.DB, name string, given ...any) (*sql.Rows, error) {
	return db.Query("SELECT id FROM orders WHERE shop = ? AND name = '"+name+"'", given...)
}
