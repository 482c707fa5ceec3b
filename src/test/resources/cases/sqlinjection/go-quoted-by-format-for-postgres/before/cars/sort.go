package cars

import (
	"database/sql"
	"fmt"

	_ "github.com/lib/pq"
)

// Bargains are cheaper than another of their prices: the one of the list, or that of last year.
func Bargains(db *sql.DB, maker, other string) (*sql.Rows, error) {
	return db.Query(fmt.Sprintf("SELECT plate FROM cars WHERE maker = '%s' AND price < %q", maker, other))
}
