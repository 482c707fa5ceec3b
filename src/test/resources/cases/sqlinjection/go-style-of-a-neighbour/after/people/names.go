package people

import "database/sql"

func Names(db *sql.DB, prefix string) (*sql.Rows, error) {
	return db.Query("SELECT name FROM people WHERE name LIKE $1", prefix+"%")
}
