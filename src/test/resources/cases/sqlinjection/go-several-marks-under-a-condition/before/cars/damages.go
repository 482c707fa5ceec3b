package cars

import (
	"database/sql"

	_ "modernc.org/sqlite"
)

func Damages(db *sql.DB, plate string, from, to string) (*sql.Rows, error) {
	query := "SELECT day, part FROM damages WHERE plate = '" + plate + "'"
	if from != "" && to != "" {
		query += " AND day BETWEEN '" + from + "' AND '" + to + "'"
	}
	return db.Query(query)
}
