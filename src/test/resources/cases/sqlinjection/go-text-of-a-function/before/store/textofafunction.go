package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func find(db *sql.DB, name string) (*sql.Rows, error) {
	return db.Query(statement(name))
}

func statement(name string) string {
	return "SELECT id FROM orders WHERE name = '" + name + "'"
}
