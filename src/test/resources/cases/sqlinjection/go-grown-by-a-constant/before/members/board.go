package members

import "database/sql"

const board = "role IN ('chair', 'treasurer')"

func Board(db *sql.DB, newest bool) (*sql.Rows, error) {
	query := "SELECT id, name FROM members WHERE "
	query += board
	if newest {
		query += " ORDER BY joined DESC"
	}
	return db.Query(query)
}
