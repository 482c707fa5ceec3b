package stats

import (
	"database/sql"
	"fmt"

	_ "github.com/lib/pq"
)

// Count tells how many rows a tenant's table has.
func Count(db *sql.DB, tenant string) (n int, err error) {
	err = db.QueryRow(fmt.Sprintf(`SELECT count(*) FROM "%s".events`, tenant)).Scan(&n)
	return n, err
}
