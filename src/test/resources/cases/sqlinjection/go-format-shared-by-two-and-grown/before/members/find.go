package members

import (
	"database/sql"
	"fmt"

	_ "github.com/lib/pq"
)

const byName = " AND name = '%s'"

func Find(db *sql.DB, first, last string) (*sql.Rows, error) {
	query := "SELECT id FROM members WHERE left_at IS NULL"
	if first != "" {
		query += fmt.Sprintf(byName, first)
	}
	if last != "" {
		query += fmt.Sprintf(byName, last)
	}
	return db.Query(query)
}
