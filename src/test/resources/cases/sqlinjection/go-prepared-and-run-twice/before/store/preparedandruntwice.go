package store

import (
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func find(db *sql.DB, name string) error {
	statement, err := db.Prepare("UPDATE orders SET open = 0 WHERE name = '" + name + "'")
	if err != nil {
		return err
	}
	if _, err = statement.Exec(); err != nil {
		return err
	}
	_, err = statement.Exec()
	return err
}
