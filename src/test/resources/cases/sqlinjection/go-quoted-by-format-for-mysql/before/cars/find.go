package cars

import (
	"database/sql"
	"fmt"

	_ "github.com/go-sql-driver/mysql"
)

func Owner(db *sql.DB, plate string) (owner string, err error) {
	err = db.QueryRow(fmt.Sprintf("SELECT owner FROM cars WHERE plate = %q", plate)).Scan(&owner)
	return owner, err
}
