package console

import (
	"database/sql"

	_ "github.com/lib/pq"
)

func Run(db *sql.DB, statement string) error {
	_, err := db.Exec(statement)
	return err
}
