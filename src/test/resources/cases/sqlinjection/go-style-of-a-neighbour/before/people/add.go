package people

import "database/sql"

func Add(db *sql.DB, name string) error {
	_, err := db.Exec("INSERT INTO people (name) VALUES ($1)", name)
	return err
}
