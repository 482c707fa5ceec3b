package admin

import (
	"database/sql"
	"fmt"

	_ "github.com/lib/pq"
)

func purge(db *sql.DB, table string, before string) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM %s WHERE created < '%s'", table, before))
	return err
}
