package store

import (
	"database/sql"

	_ "github.com/lib/pq"
)

func Relabel(db *sql.DB, old, label string, force bool) error {
	if stmt := "UPDATE labels SET text = '" + label + "'"; label != "" {
		if !force {
			stmt += " WHERE text = '" + old + "'"
		}
		_, err := db.Exec(stmt)
		return err
	}
	return nil
}
