package members

import (
	"database/sql"

	_ "github.com/lib/pq"
)

const active = "SELECT id, name FROM members WHERE left_at IS NULL"

func All(db *sql.DB) (*sql.Rows, error) {
	return db.Query(active)
}
