package cars

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func Owner(db *sql.DB, plate string) (owner string, err error) {
	err = db.QueryRow("SELECT owner FROM cars WHERE plate = ?", plate).Scan(&owner)
	return owner, err
}
