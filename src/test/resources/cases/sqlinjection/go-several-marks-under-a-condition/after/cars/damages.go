package cars

import (
	"database/sql"

	_ "modernc.org/sqlite"
)

func Damages(db *sql.DB, plate string, from, to string) (*sql.Rows, error) {
	query := "SELECT day, part FROM damages WHERE plate = ?"
	args := []interface{}{plate}
	if from != "" && to != "" {
		query += " AND day BETWEEN ? AND ?"
		args = append(args, from, to)
	}
	return db.Query(query, args...)
}
